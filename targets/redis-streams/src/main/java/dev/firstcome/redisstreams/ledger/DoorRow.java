package dev.firstcome.redisstreams.ledger;

import dev.firstcome.contract.Coupon;

/**
 * A coupon and the state of its door as the database knows it.
 *
 * @param generation of the last recovery, 0 before the first
 * @param closed its keys are forgotten for good
 */
public record DoorRow(Coupon coupon, long generation, boolean closed) {}
