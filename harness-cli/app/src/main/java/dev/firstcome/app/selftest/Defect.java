package dev.firstcome.app.selftest;

import static dev.firstcome.core.checker.Anomaly.DUPLICATE_ISSUANCE;
import static dev.firstcome.core.checker.Anomaly.FALSE_REFUSAL;
import static dev.firstcome.core.checker.Anomaly.LOST_ACKNOWLEDGED;
import static dev.firstcome.core.checker.Anomaly.ORDER_INVERSION;
import static dev.firstcome.core.checker.Anomaly.OUTSIDE_WINDOW;
import static dev.firstcome.core.checker.Anomaly.STOCK_MISMATCH;
import static dev.firstcome.core.checker.Anomaly.STUCK_PENDING;
import static dev.firstcome.core.checker.Anomaly.UNDERISSUE;

import dev.firstcome.core.checker.Anomaly;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The defects of the in-memory target, each with its storm and exactly what must be found. */
public enum Defect {
  /** The stock is read and taken in two steps. */
  OVERISSUE(SmallStorm.SELLOUT, Anomaly.OVERISSUE),
  /** The acknowledged batch is gone, and so are its units. */
  ACK_BEFORE_INSERT(SmallStorm.SELLOUT, LOST_ACKNOWLEDGED, UNDERISSUE),
  /** Taken units that nobody gets: the coupon sells out early. */
  LEAK_STOCK_ON_FAILURE(SmallStorm.SELLOUT, STOCK_MISMATCH, UNDERISSUE),
  /** Two workers on one stream, one of them slow. */
  REORDER_WORKERS(SmallStorm.SELLOUT, ORDER_INVERSION),
  /** One coupon's requests on several partitions. */
  PER_USER_PARTITION(SmallStorm.SELLOUT, ORDER_INVERSION),
  /** 202 for a coupon whose key is missing; others get the unit. */
  MISSING_COUPON_IS_SUCCESS(SmallStorm.SELLOUT, LOST_ACKNOWLEDGED),
  /** Pending entries of a dead consumer stay parked; their units stay reserved. */
  STRAND_PENDING(SmallStorm.SELLOUT, STUCK_PENDING),
  /** An event that comes again is issued again. */
  DUPLICATE(SmallStorm.AGAIN, DUPLICATE_ISSUANCE),
  /** The failed are forgotten as requests, and remembered as users. */
  LOCK_OUT_AFTER_FAILURE(SmallStorm.AGAIN, LOST_ACKNOWLEDGED, FALSE_REFUSAL),
  /** A dead letter that is only a line in the log. */
  LOSE_ACKNOWLEDGED(SmallStorm.EXPIRY, LOST_ACKNOWLEDGED),
  /** Issued to whoever asks after the end. */
  IGNORE_EXPIRY(SmallStorm.EXPIRY, OUTSIDE_WINDOW),
  /** Old messages get new coupons. */
  PHANTOM_REPLAY(SmallStorm.EXPIRY, Anomaly.PHANTOM);

  private final SmallStorm storm;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<Anomaly> anomalies;

  Defect(SmallStorm storm, Anomaly... anomalies) {
    this.storm = storm;
    this.anomalies = Set.of(anomalies);
  }

  /** The storm in which it shows. */
  public SmallStorm storm() {
    return storm;
  }

  /** What must be found, and nothing else. */
  public Set<Anomaly> anomalies() {
    return anomalies;
  }

  /** Every name, in the order of the table. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Defect::name).toList();
  }
}
