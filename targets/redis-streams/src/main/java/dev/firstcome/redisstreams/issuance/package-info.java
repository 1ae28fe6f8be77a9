/**
 * The design itself: what is asked of Redis and of the database, in which order, and what a failure
 * in between means.
 *
 * <p><b>The way of a request.</b> {@link dev.firstcome.redisstreams.issuance.RedisIssuanceDesk}
 * asks the door, one script, and answers when Redis has answered. A ring of the doorbell, or the
 * next survey, puts the coupon on the {@link dev.firstcome.redisstreams.issuance.Crew}'s list; one
 * worker visits it: reads a batch, settles it (units off Redis' stock), issues it (one database
 * transaction), acknowledges it (XACK and XDEL), in this order. Dying between any two of these
 * leaves entries that are read again, and each step recognises what it has done: the settled mark
 * per user, the unique key per user, the deleted entry.
 *
 * <p><b>Failures.</b> What passes (database away, deadlock, time-out) is waited out in place, and
 * the entries are kept alive as held. What is the entries' own splits the batch in halves down to
 * single ones; an entry that fails alone {@value
 * dev.firstcome.redisstreams.issuance.Issuer#FAILURES_MAX} times becomes a dead letter, is tried
 * again with back-off, and at last waits for a replay. Its user stays in the request set all the
 * while, so his unit stays reserved.
 *
 * <p><b>Recovery.</b> A door that does not stand is rebuilt from the database, the stream and the
 * dead letters by whoever notices first: {@link dev.firstcome.redisstreams.issuance.Recovery}. All
 * that Redis had and the database had not, and that Redis lost, is lost; whoever it belonged to may
 * ask again. That is the durability that the AOF setting bought, no less and no more.
 *
 * <p><b>Known coupons</b> come from the database alone: that Redis lacks keys never makes a 404.
 */
@NullMarked
package dev.firstcome.redisstreams.issuance;

import org.jspecify.annotations.NullMarked;
