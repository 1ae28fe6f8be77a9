/**
 * Redis: the scripts, and what their answers mean. Knows no database.
 *
 * <p><b>Keys.</b> One coupon's keys share the hash tag {@code {couponId}}, see {@link
 * dev.firstcome.redisstreams.redis.CouponKeys}; every script touches one coupon alone, so that each
 * runs on one slot of a Redis Cluster. Nothing reads several streams in one command. What wakes a
 * consumer is a message on one channel ({@link dev.firstcome.redisstreams.redis.Doorbell}), which a
 * cluster passes to all of its nodes. (The client built here, {@link
 * dev.firstcome.redisstreams.redis.RedisLink}, is the one for a single server.)
 *
 * <p><b>The door.</b> {@code accept.lua} admits, and nothing else does. It believes its keys only
 * while the door <em>stands</em>: {@code meta} names the data set's history in which a recovery
 * opened it, and that must be the server's {@code master_replid} of this moment, which is new at
 * every start and every promotion, lives in memory alone, and is compared inside the same script.
 * So a server that came back empty, or older than the database, or a replica that was promoted,
 * admits nobody until somebody recovers the coupon; no clock, watcher or client has to notice
 * first. (A script cache would be another such witness, but one that a stale client can forge by
 * loading its script again.) Comparing costs about 4 microseconds of Redis' time.
 *
 * <p><b>Who waits.</b> The stream holds the work, the request set everybody ever admitted (its size
 * is the reservation count), and the hash {@code pending} one mark for each who is not yet issued:
 * his place, his instants, and whether his unit is off the stock. The mark is what makes settling
 * idempotent per (coupon, user); it goes with the acknowledgement, so that memory follows the
 * backlog and not the sales.
 *
 * <p><b>Failures</b> are told apart by what they prove: {@link
 * dev.firstcome.redisstreams.redis.NotExecutedException} that nothing happened, {@link
 * dev.firstcome.redisstreams.redis.NoAnswerException} nothing at all.
 */
@NullMarked
package dev.firstcome.redisstreams.redis;

import org.jspecify.annotations.NullMarked;
