package dev.firstcome.inmemory;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The defects, as {@code firstcome.defect} takes them. */
enum DefectName {
  OVERISSUE(parts -> new StaleStock()),
  DUPLICATE(OwnUpdatesConsumed::new),
  LOSE_ACKNOWLEDGED(LoggedDeadLetters::new),
  ACK_BEFORE_INSERT(EarlyAck::new),
  LEAK_STOCK_ON_FAILURE(parts -> new UnreturnedUnits()),
  REORDER_WORKERS(UnevenWorkers::new),
  PER_USER_PARTITION(UserKeyedPartitions::new),
  MISSING_COUPON_IS_SUCCESS(parts -> new MissingCouponAccepted()),
  IGNORE_EXPIRY(parts -> new UncheckedExpiry()),
  PHANTOM_REPLAY(ReplayedTopic::new),
  LOCK_OUT_AFTER_FAILURE(LockedOutUsers::new),
  STRAND_PENDING(UnreclaimedEntries::new);

  @SuppressWarnings("ImmutableEnumChecker") // constructor references without state
  private final Function<Parts, Defect> maker;

  DefectName(Function<Parts, Defect> maker) {
    this.maker = maker;
  }

  /** The defect in a service of these parts. */
  Defect in(Parts parts) {
    return maker.apply(parts);
  }

  /**
   * The defect of that name, in capitals or not, with {@code -} or {@code _}.
   *
   * @throws UnknownDefectException if there is none; it names the nearest, and all
   */
  static DefectName of(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(defect -> defect.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownDefectException(name, wanted));
  }
}
