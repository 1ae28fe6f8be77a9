package dev.firstcome.redisstreams.ledger;

/**
 * The database has fewer units left than the door has admitted users: somebody changed one of the
 * two behind the other's back. Nobody is issued beyond the stock for it.
 */
public final class StockContradictionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StockContradictionException(long couponId, int wanted) {
    super("coupon " + couponId + " has fewer than " + wanted + " units left");
  }
}
