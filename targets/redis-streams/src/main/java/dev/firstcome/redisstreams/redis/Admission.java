package dev.firstcome.redisstreams.redis;

/** What the door says; each the name that {@code accept.lua} returns. */
public enum Admission {
  ACCEPTED,
  DUPLICATE,
  SOLD_OUT,
  EXPIRED,
  NOT_OPEN,
  /** Its keys are about to be forgotten; nothing was queued. */
  UNAVAILABLE,
  /** No door stands: the coupon is unknown, or must be recovered first. Nothing was queued. */
  UNKNOWN_DOOR
}
