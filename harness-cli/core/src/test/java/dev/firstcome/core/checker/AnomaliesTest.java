package dev.firstcome.core.checker;

import static dev.firstcome.core.checker.Anomaly.DUPLICATE_ISSUANCE;
import static dev.firstcome.core.checker.Anomaly.FALSE_REFUSAL;
import static dev.firstcome.core.checker.Anomaly.LOST_ACKNOWLEDGED;
import static dev.firstcome.core.checker.Anomaly.OUTSIDE_WINDOW;
import static dev.firstcome.core.checker.Anomaly.OVERISSUE;
import static dev.firstcome.core.checker.Anomaly.PHANTOM;
import static dev.firstcome.core.checker.Anomaly.STOCK_MISMATCH;
import static dev.firstcome.core.checker.Anomaly.STUCK_PENDING;
import static dev.firstcome.core.checker.Anomaly.UNDERISSUE;
import static dev.firstcome.core.checker.CheckStatus.PASSED;
import static dev.firstcome.core.checker.CheckStatus.VACUOUS;
import static dev.firstcome.core.checker.CheckStatus.VIOLATED;
import static dev.firstcome.core.history.Outcome.ACCEPTED;
import static dev.firstcome.core.history.Outcome.DUPLICATE;
import static dev.firstcome.core.history.Outcome.EXPIRED;
import static dev.firstcome.core.history.Outcome.INVALID;
import static dev.firstcome.core.history.Outcome.ISSUED;
import static dev.firstcome.core.history.Outcome.NOT_OPEN;
import static dev.firstcome.core.history.Outcome.SOLD_OUT;
import static dev.firstcome.core.history.Outcome.UNAVAILABLE;
import static dev.firstcome.core.history.Outcome.UNKNOWN;
import static dev.firstcome.core.history.Outcome.UNKNOWN_COUPON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.ledger.RowReason;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Each anomaly by hand, with its edges. The window of coupon 1 is [1,000, 9,000). */
class AnomaliesTest {
  private static final CheckOptions EPSILON_10 =
      new CheckOptions(false, 10, OptionalLong.empty(), true, false, false, 0);

  @Test
  void aCleanRunIsValidInAllThatItCouldJudge() {
    Verdict verdict =
        Run.of(1, 0)
            .asks(1, ACCEPTED, 2_000, 2_010)
            .asks(2, SOLD_OUT, 3_000, 3_010)
            .looks(1, ISSUED, 2_500, 2_510)
            .issued(1)
            .verdict();
    assertThat(verdict.validity()).isEqualTo(Validity.VALID);
    assertThat(verdict.reservations()).isEmpty();
    assertThat(verdict.findings()).extracting(Finding::anomaly).containsExactly(Anomaly.values());
    assertThat(verdict.findings())
        .filteredOn(f -> f.status() == VACUOUS)
        .extracting(Finding::anomaly)
        .containsExactly(FALSE_REFUSAL);
  }

  @Test
  void overissueCountsTheRowsBeyond() {
    Run run = Run.of(2, 0);
    for (int user = 1; user <= 15; user++) {
      run.asks(user, ACCEPTED, 2_000, 2_010).issued(user);
    }
    Finding f = run.finding(OVERISSUE);
    assertThat(f.status()).isEqualTo(VIOLATED);
    assertThat(f.count()).isEqualTo(13);
    assertThat(f.judged()).isEqualTo(15);
    assertThat(f.witnesses().get(0).rows()).hasSize(10);
    assertThat(Run.of(2, 0).issued(1).issued(2).finding(OVERISSUE).status()).isEqualTo(PASSED);
    assertThat(Run.of(2, 2).finding(OVERISSUE).status()).isEqualTo(VACUOUS);
  }

  @Test
  void stockMismatchCountsCoupons() {
    assertThat(Run.of(5, 4).issued(1).finding(STOCK_MISMATCH).status()).isEqualTo(PASSED);
    Finding f = Run.of(5, 5).issued(1).coupon(2, 3, -1, 0, 1).finding(STOCK_MISMATCH);
    assertThat(f.count()).isEqualTo(2);
    assertThat(f.judged()).isEqualTo(2);
  }

  @Test
  void duplicateIssuanceCountsUsersNotRows() {
    Finding f = Run.of(9, 5).issued(1).issued(1).issued(1).issued(2).finding(DUPLICATE_ISSUANCE);
    assertThat(f.count()).isEqualTo(1);
    assertThat(f.judged()).isEqualTo(2);
    assertThat(f.witnesses().get(0).rows()).hasSize(3);
  }

  @Test
  void aPhantomHasNoOperationThatCouldHaveQueued() {
    Run run =
        Run.of(9, 5)
            .issued(1)
            .asks(2, SOLD_OUT, 2_000, 2_010)
            .asks(2, UNAVAILABLE, 2_020, 2_030)
            .looks(2, ISSUED, 2_040, 2_050)
            .issued(2)
            .unanswered(3, 2_000)
            .issued(3)
            .asks(4, ACCEPTED, 2_000, 2_010)
            .issued(4);
    assertThat(run.finding(PHANTOM).count()).isEqualTo(2);
    assertThat(run.finding(PHANTOM).judged()).isEqualTo(4);
    assertThat(run.verdict().denominators().recovered()).isEqualTo(1);
  }

  @Test
  void whatWasAcknowledgedMustBeInTheLedger() {
    assertThat(Run.of(1, 1).asks(1, ACCEPTED, 2_000, 2_010).finding(LOST_ACKNOWLEDGED).count())
        .isEqualTo(1);
    for (RowReason reason : new RowReason[] {RowReason.SOLD_OUT, RowReason.NONE}) {
      assertThat(
              Run.of(1, 1)
                  .asks(1, ACCEPTED, 2_000, 2_010)
                  .rejected(1, reason)
                  .finding(LOST_ACKNOWLEDGED)
                  .status())
          .isEqualTo(PASSED);
    }
    assertThat(
            Run.of(1, 1)
                .unanswered(1, 2_000)
                .looks(1, ISSUED, 3_000, 3_010)
                .rejected(1, RowReason.SOLD_OUT)
                .finding(LOST_ACKNOWLEDGED)
                .count())
        .isEqualTo(1);
    // a coupon that coupons.csv lacks is legal, and an acknowledgement for it is lost
    assertThat(
            Run.of(1, 1)
                .operation(Kind.ISSUE, 77, 1, ACCEPTED, 2_000, OptionalLong.of(2_010))
                .finding(LOST_ACKNOWLEDGED)
                .count())
        .isEqualTo(1);
    assertThat(Run.of(1, 1).unanswered(1, 2_000).finding(LOST_ACKNOWLEDGED).status())
        .isEqualTo(VACUOUS);
  }

  @Test
  void aParkedRowIsStuckUnlessTheScenarioParkedIt() {
    Run run =
        Run.of(5, 4)
            .issued(1)
            .pending(2, RowReason.PARKED)
            .pending(3, RowReason.NONE)
            .rejected(4, RowReason.SOLD_OUT);
    assertThat(run.finding(STUCK_PENDING).count()).isEqualTo(2);
    assertThat(run.finding(STUCK_PENDING).judged()).isEqualTo(4);
    CheckOptions injected = new CheckOptions(false, 0, OptionalLong.empty(), true, false, true, 0);
    assertThat(run.with(injected).finding(STUCK_PENDING).count()).isEqualTo(1);
  }

  @Test
  void theWindowIsJudgedByWhenTheRequestWasMade() {
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 900, 999))).isEqualTo(1);
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 900, 1_000))).isZero();
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 9_000, 9_001))).isEqualTo(1);
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 8_999, 9_500))).isZero();
    // an UNKNOWN operation never ends, whatever the file says
    assertThat(outside(Run.of(1, 0).asks(1, UNKNOWN, 900, 950))).isZero();
    assertThat(outside(Run.of(1, 0).asks(1, UNKNOWN, 9_000, 9_001))).isEqualTo(1);
    // one operation inside is enough; one that could not have queued is none
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 1, 2).asks(1, ACCEPTED, 5_000, 5_001)))
        .isZero();
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 1, 2).asks(1, DUPLICATE, 5_000, 5_001)))
        .isEqualTo(1);
    // ε on both sides
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 900, 990).with(EPSILON_10))).isZero();
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 900, 989).with(EPSILON_10))).isEqualTo(1);
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 9_009, 9_020).with(EPSILON_10))).isZero();
    assertThat(outside(Run.of(1, 0).asks(1, ACCEPTED, 9_010, 9_020).with(EPSILON_10))).isEqualTo(1);
    // a phantom is not judged here
    assertThat(Run.of(1, 0).issued(1).finding(OUTSIDE_WINDOW).status()).isEqualTo(VACUOUS);
  }

  private static long outside(Run run) {
    return run.issued(1).finding(OUTSIDE_WINDOW).count();
  }

  @Test
  void stockMayNotBeLeftWhileSomebodyWasTurnedAway() {
    Run left = Run.of(2, 1).asks(1, ACCEPTED, 2_000, 2_010).issued(1);
    assertThat(left.finding(UNDERISSUE).status()).isEqualTo(VACUOUS);
    assertThat(left.asks(2, SOLD_OUT, 3_000, 3_010).finding(UNDERISSUE).count()).isEqualTo(1);
    // a parked unit counts as given
    assertThat(left.pending(3, RowReason.PARKED).finding(UNDERISSUE).status()).isEqualTo(PASSED);
    // accepted, then rejected as sold out
    assertThat(
            Run.of(2, 2)
                .asks(1, ACCEPTED, 2_000, 2_010)
                .rejected(1, RowReason.SOLD_OUT)
                .finding(UNDERISSUE)
                .count())
        .isEqualTo(1);
    // a row REJECTED of somebody who was not accepted, or a holder told SOLD_OUT, is no complaint
    assertThat(
            Run.of(2, 1)
                .unanswered(1, 2_000)
                .rejected(1, RowReason.SOLD_OUT)
                .asks(2, ACCEPTED, 2_000, 2_010)
                .asks(2, SOLD_OUT, 3_000, 3_010)
                .issued(2)
                .finding(UNDERISSUE)
                .status())
        .isEqualTo(VACUOUS);
  }

  @Test
  void aRefusalMustBeTrue() {
    // (a)
    assertThat(refused(Run.of(1, 1).asks(1, DUPLICATE, 2_000, 2_010))).isEqualTo(1);
    assertThat(refused(Run.of(1, 1).asks(1, DUPLICATE, 2_000, 2_010).pending(1, RowReason.NONE)))
        .isZero();
    // (b)
    assertThat(refused(Run.of(1, 1).asks(1, NOT_OPEN, 999, 1_010))).isZero();
    assertThat(refused(Run.of(1, 1).asks(1, NOT_OPEN, 1_000, 1_010))).isEqualTo(1);
    assertThat(refused(Run.of(1, 1).asks(1, NOT_OPEN, 1_009, 1_020).with(EPSILON_10))).isZero();
    assertThat(refused(Run.of(1, 1).asks(1, EXPIRED, 8_000, 8_999))).isEqualTo(1);
    assertThat(refused(Run.of(1, 1).asks(1, EXPIRED, 8_000, 9_000))).isZero();
    assertThat(refused(Run.of(1, 1).asks(1, EXPIRED, 8_000, 8_990).with(EPSILON_10))).isZero();
    assertThat(refused(Run.of(1, 1).asks(1, UNKNOWN_COUPON, 2_000, 2_010))).isEqualTo(1);
    assertThat(
            refused(
                Run.of(1, 1)
                    .operation(Kind.ISSUE, 77, 1, UNKNOWN_COUPON, 2_000, OptionalLong.of(2_010))))
        .isZero();
    assertThat(refused(Run.of(1, 1).asks(1, INVALID, 2_000, 2_010))).isZero();
    // who holds a coupon has nothing to complain of
    assertThat(refused(Run.of(1, 0).asks(1, UNKNOWN_COUPON, 2_000, 2_010).issued(1))).isZero();
  }

  @Test
  void afterAnAcceptanceOnlyStockAndWindowCanReject() {
    // (c)
    assertThat(rejectedAs(RowReason.SOLD_OUT, 2_000, 2_010)).isZero();
    assertThat(rejectedAs(RowReason.NONE, 2_000, 2_010)).isEqualTo(1);
    assertThat(rejectedAs(RowReason.NONE, 8_000, 9_500)).isEqualTo(1);
    assertThat(rejectedAs(RowReason.EXPIRED, 8_000, 8_999)).isEqualTo(1);
    assertThat(rejectedAs(RowReason.EXPIRED, 8_000, 9_000)).isZero();
    assertThat(rejectedAs(RowReason.NOT_OPEN, 999, 2_000)).isZero();
    assertThat(rejectedAs(RowReason.NOT_OPEN, 1_000, 2_000)).isEqualTo(1);
  }

  private static long rejectedAs(RowReason reason, long invoked, long completed) {
    return refused(Run.of(1, 1).asks(1, ACCEPTED, invoked, completed).rejected(1, reason));
  }

  private static long refused(Run run) {
    return run.finding(FALSE_REFUSAL).count();
  }
}
