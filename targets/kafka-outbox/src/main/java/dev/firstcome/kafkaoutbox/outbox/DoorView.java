package dev.firstcome.kafkaoutbox.outbox;

import dev.firstcome.contract.Coupon;

/**
 * What the door sees of a coupon and of one user.
 *
 * @param free units that are neither issued nor reserved
 * @param asked whether the user has a row in the outbox, whatever became of it
 */
public record DoorView(Coupon coupon, long free, boolean asked) {}
