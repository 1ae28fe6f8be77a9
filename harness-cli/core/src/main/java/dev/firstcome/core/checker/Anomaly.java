package dev.firstcome.core.checker;

/** The ten anomalies (results.md, "Anomalies, exactly"). */
public enum Anomaly {
  /** More rows ISSUED than the quantity; counted: rows beyond it. */
  OVERISSUE,
  /** remaining + rows ISSUED is not the quantity; counted: coupons. */
  STOCK_MISMATCH,
  /** Two or more rows ISSUED to one user; counted: users. */
  DUPLICATE_ISSUANCE,
  /** A row ISSUED that nobody asked for; counted: users. */
  PHANTOM,
  /** Accepted, or told ISSUED, and no such row; counted: users. */
  LOST_ACKNOWLEDGED,
  /** A row still PENDING; counted: rows. */
  STUCK_PENDING,
  /** Issued though asked before the opening or after the expiry; counted: users. */
  OUTSIDE_WINDOW,
  /** Stock left while somebody was turned away as sold out; counted: coupons. */
  UNDERISSUE,
  /** Turned away for a reason that did not hold; counted: users. */
  FALSE_REFUSAL,
  /** A later comer got what an earlier one was refused; counted: users turned away. */
  ORDER_INVERSION
}
