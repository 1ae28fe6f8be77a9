/**
 * The database side: one transaction that issues, and what ties a coupon to its keys in Redis.
 * Knows no Redis.
 *
 * <p>Every transaction here takes the coupon's row first and nothing before it, so that none
 * deadlocks with another. {@code coupon.generation} is the fence: a recovery raises it and commits
 * before it touches Redis, and {@link dev.firstcome.redisstreams.ledger.IssuingLedger} issues only
 * under the generation that its batch was read in. Hence, once a recovery reads who is issued, no
 * batch from before it can add to them.
 */
@NullMarked
package dev.firstcome.redisstreams.ledger;

import org.jspecify.annotations.NullMarked;
