package dev.firstcome.core.checker;

import static dev.firstcome.core.history.Outcome.ACCEPTED;
import static dev.firstcome.core.history.Outcome.DUPLICATE;
import static dev.firstcome.core.history.Outcome.EXPIRED;
import static dev.firstcome.core.history.Outcome.ISSUED;
import static dev.firstcome.core.history.Outcome.NOT_OPEN;
import static dev.firstcome.core.history.Outcome.SOLD_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.ledger.RowReason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a person is told of each anomaly. Instants are milliseconds after noon. */
class WitnessSentenceTest {
  private static final long NOON = 1_767_268_800_000_000_000L;

  private static long at(long ms) {
    return NOON + ms * 1_000_000;
  }

  /** Coupon 1, open from 1 s after noon to 9 s after it. */
  private static Run of(long quantity, long remaining) {
    return new Run().coupon(1, quantity, remaining, at(1_000), at(9_000));
  }

  private static String said(Run run, Anomaly anomaly, Locale locale) {
    return run.finding(anomaly).witnesses().get(0).sentence().orElseThrow().in(locale);
  }

  private static void says(Run run, Anomaly anomaly, String english) {
    assertThat(said(run, anomaly, Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void theWorstInversionComesFirst() {
    Run run =
        of(2, 0)
            .asks(16, SOLD_OUT, at(1_010), at(1_100))
            .asks(17, SOLD_OUT, at(1_000), at(1_013))
            .asks(904, ACCEPTED, at(1_244), at(1_250))
            .issued(904)
            .asks(5, ACCEPTED, at(1_000), at(1_001))
            .issued(5);
    says(
        run,
        Anomaly.ORDER_INVERSION,
        "User 17 was told SOLD_OUT at 12:00:01.013; 231 ms later user 904 asked and got the"
            + " coupon.");
    assertThat(said(run, Anomaly.ORDER_INVERSION, Locale.KOREAN))
        .isEqualTo("17번 사용자가 12:00:01.013에 SOLD_OUT 응답을 받았고, 231 ms 뒤에 904번 사용자가 요청해 쿠폰을 받았다.");
    run.rejected(17, RowReason.SOLD_OUT).operations.clear();
    run.asks(17, ACCEPTED, at(1_000), at(1_013)).asks(904, ACCEPTED, at(1_014), at(1_250));
    says(
        run,
        Anomaly.ORDER_INVERSION,
        "User 17 was told ACCEPTED at 12:00:01.013 and then rejected as SOLD_OUT; 1 ms after that"
            + " answer user 904 asked and got the coupon.");
  }

  @Test
  void whatIsWrongWithACouponIsAddedUp() {
    Run over = of(1, 0).asks(1, ACCEPTED, at(1_000), at(1_001)).issued(1);
    over.asks(2, ACCEPTED, at(1_002), at(1_003)).issued(2);
    says(
        over,
        Anomaly.OVERISSUE,
        "Of coupon 1 there were 1, but 2 were issued, one of the last to user 1.");
    says(
        over,
        Anomaly.STOCK_MISMATCH,
        "Coupon 1: 0 remaining and 2 issued make 2, but the quantity is 1.");
    says(
        of(2, 0).asks(1, ACCEPTED, at(1_000), at(1_001)).issued(1).issued(1),
        Anomaly.DUPLICATE_ISSUANCE,
        "User 1 was issued coupon 1 2 times.");
    Run under = of(5, 4).asks(1, ACCEPTED, at(1_000), at(1_001)).issued(1);
    says(
        under.asks(7, SOLD_OUT, at(1_002), at(1_003)),
        Anomaly.UNDERISSUE,
        "User 7 was told SOLD_OUT at 12:00:01.003, and yet 4 of 5 of coupon 1 were never given"
            + " away.");
  }

  @Test
  void whatNobodyAskedForAndWhatWasForgotten() {
    says(of(1, 0).issued(3), Anomaly.PHANTOM, "User 3 holds coupon 1, but never asked for it.");
    says(
        of(1, 0).asks(3, SOLD_OUT, at(1_002), at(1_003)).issued(3),
        Anomaly.PHANTOM,
        "User 3 holds coupon 1, but every request was refused; the first answer was SOLD_OUT, at"
            + " 12:00:01.003.");
    Run lost = of(1, 1).asks(3, ACCEPTED, at(1_002), at(1_003));
    says(
        lost,
        Anomaly.LOST_ACKNOWLEDGED,
        "User 3 was told ACCEPTED at 12:00:01.003, and the ledger has no row for this user and"
            + " coupon 1.");
    lost.looks(3, ISSUED, at(1_004), at(1_005)).pending(3, RowReason.PARKED);
    says(
        lost,
        Anomaly.LOST_ACKNOWLEDGED,
        "User 3 was told ISSUED at 12:00:01.005, and holds no coupon 1.");
    says(
        lost,
        Anomaly.STUCK_PENDING,
        "User 3 was told ACCEPTED at 12:00:01.003, and the request for coupon 1 is still PENDING"
            + " (PARKED).");
    says(
        of(1, 1).pending(3, RowReason.NONE),
        Anomaly.STUCK_PENDING,
        "A request of user 3 for coupon 1 is still PENDING.");
  }

  @Test
  void tooEarlyAndTooLate() {
    says(
        of(1, 0).asks(3, ACCEPTED, at(900), at(950)).issued(3),
        Anomaly.OUTSIDE_WINDOW,
        "User 3 got coupon 1 on a request that was over at 12:00:00.950, before the opening at"
            + " 12:00:01.000.");
    says(
        of(1, 0).asks(3, ACCEPTED, at(9_500), at(9_600)).issued(3),
        Anomaly.OUTSIDE_WINDOW,
        "User 3 got coupon 1 on a request made at 12:00:09.500, after the expiry at"
            + " 12:00:09.000.");
  }

  @Test
  void aFalseRefusalNamesTheReasonThatDidNotHold() {
    Run run = of(1, 1);
    says(
        run.asks(3, DUPLICATE, at(1_002), at(1_003)),
        Anomaly.FALSE_REFUSAL,
        "User 3 was told DUPLICATE at 12:00:01.003, but the ledger has no row for this user and"
            + " coupon 1.");
    says(
        of(1, 1).asks(3, NOT_OPEN, at(1_002), at(1_003)),
        Anomaly.FALSE_REFUSAL,
        "User 3 asked for coupon 1 at 12:00:01.002 and was told NOT_OPEN, but it had opened at"
            + " 12:00:01.000.");
    says(
        of(1, 1).asks(3, EXPIRED, at(1_002), at(1_003)),
        Anomaly.FALSE_REFUSAL,
        "User 3 was told EXPIRED of coupon 1 at 12:00:01.003, but it expired only at"
            + " 12:00:09.000.");
    says(
        of(1, 1).asks(3, ACCEPTED, at(1_002), at(1_003)).rejected(3, RowReason.EXPIRED),
        Anomaly.FALSE_REFUSAL,
        "User 3 was told ACCEPTED at 12:00:01.003 and then rejected as EXPIRED at coupon 1, which"
            + " did not hold.");
    says(
        of(1, 1).asks(3, ACCEPTED, at(1_002), at(1_003)).rejected(3, RowReason.NONE),
        Anomaly.FALSE_REFUSAL,
        "User 3 was told ACCEPTED at 12:00:01.003 and then rejected at coupon 1 without a"
            + " reason.");
  }
}
