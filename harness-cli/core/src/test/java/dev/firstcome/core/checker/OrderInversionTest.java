package dev.firstcome.core.checker;

import static dev.firstcome.core.history.Outcome.ACCEPTED;
import static dev.firstcome.core.history.Outcome.DUPLICATE;
import static dev.firstcome.core.history.Outcome.SOLD_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OrderInversionTest {

  @Test
  void whoWasToldSoldOutBeforeAnotherAskedIsWronged() {
    Finding f =
        Run.of(1, 0)
            .asks(1, SOLD_OUT, 2_000, 2_010)
            .asks(2, ACCEPTED, 2_011, 2_020)
            .issued(2)
            .finding(Anomaly.ORDER_INVERSION);
    assertThat(f.status()).isEqualTo(CheckStatus.VIOLATED);
    assertThat(f.count()).isEqualTo(1);
    assertThat(f.order()).contains(new OrderFigures(1, 1, 1, 1, 1, 1, 1, 1, 0));
    assertThat(f.witnesses().get(0).userIds()).containsExactly(1L, 2L);
    assertThat(f.witnesses().get(0).operations()).hasSize(2);
    assertThat(f.witnesses().get(0).rows()).hasSize(1);
  }

  @Test
  void equalInstantsAndOverlapsProveNothing() {
    Finding equal =
        Run.of(1, 0)
            .asks(1, SOLD_OUT, 2_000, 2_010)
            .asks(2, ACCEPTED, 2_010, 2_020)
            .issued(2)
            .finding(Anomaly.ORDER_INVERSION);
    assertThat(equal.status()).isEqualTo(CheckStatus.PASSED);
    assertThat(equal.order()).contains(new OrderFigures(1, 1, 0, 0, 0, 0, 0, 0, 1));
    Finding rightOrder =
        Run.of(1, 0)
            .asks(2, ACCEPTED, 2_000, 2_010)
            .asks(1, SOLD_OUT, 2_011, 2_020)
            .issued(2)
            .finding(Anomaly.ORDER_INVERSION);
    assertThat(rightOrder.order()).contains(new OrderFigures(1, 1, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void theHoldersEarliestAskThatCouldHaveQueuedCounts() {
    // an unanswered first try may be the one that was queued
    assertThat(
            Run.of(1, 0)
                .unanswered(2, 1_500)
                .asks(1, SOLD_OUT, 2_000, 2_010)
                .asks(2, DUPLICATE, 3_000, 3_010)
                .issued(2)
                .finding(Anomaly.ORDER_INVERSION)
                .status())
        .isEqualTo(CheckStatus.PASSED);
    // a refused first try was certainly not
    assertThat(
            Run.of(1, 0)
                .asks(2, SOLD_OUT, 1_500, 1_510)
                .asks(1, SOLD_OUT, 2_000, 2_010)
                .asks(2, ACCEPTED, 3_000, 3_010)
                .issued(2)
                .finding(Anomaly.ORDER_INVERSION)
                .count())
        .isEqualTo(1);
  }

  @Test
  void acceptedAndThenRejectedAsSoldOutIsTurnedAwayToo() {
    Run run =
        Run.of(1, 0)
            .asks(1, ACCEPTED, 2_000, 2_010)
            .asks(1, SOLD_OUT, 5_000, 5_010)
            .rejected(1, RowReason.SOLD_OUT)
            .asks(2, ACCEPTED, 3_000, 3_010)
            .issued(2);
    assertThat(run.finding(Anomaly.ORDER_INVERSION).count()).isEqualTo(1);
    // without that row only the later answer turned him away
    run.rows.remove(0);
    assertThat(run.finding(Anomaly.ORDER_INVERSION).count()).isZero();
  }

  @Test
  void delaysPlacesAndMediansOverCoupons() {
    Run run = Run.of(2, 0).coupon(2, 1, 0, 1_000, 9_000);
    run.asks(1, SOLD_OUT, 2_000, 2_010); // overtaken by both: 990 late, 2 places
    run.asks(2, SOLD_OUT, 2_400, 2_500); // by one: 500, 1 place
    run.asks(3, ACCEPTED, 2_200, 2_210).issued(3);
    run.asks(4, ACCEPTED, 3_000, 3_010).issued(4);
    run.operation(Kind.ISSUE, 2, 1, SOLD_OUT, 2_000, OptionalLong.of(2_001));
    run.operation(Kind.ISSUE, 2, 5, ACCEPTED, 2_002, OptionalLong.of(2_003));
    run.row(2, 5, RowStatus.ISSUED, RowReason.NONE);
    Finding f = run.finding(Anomaly.ORDER_INVERSION);
    assertThat(f.count()).isEqualTo(3);
    // sorted delays 1, 500, 990 and places 1, 1, 2
    assertThat(f.order()).contains(new OrderFigures(3, 3, 3, 3, 990, 500, 2, 1, 0));
    assertThat(f.witnesses()).hasSize(3);
    assertThat(f.witnesses().get(0).userIds()).containsExactly(1L, 4L);
  }

  @Test
  void withoutBothSidesThereIsNoOrder() {
    assertThat(
            Run.of(1, 1).asks(1, SOLD_OUT, 2_000, 2_010).finding(Anomaly.ORDER_INVERSION).status())
        .isEqualTo(CheckStatus.VACUOUS);
    assertThat(
            Run.of(1, 0)
                .asks(1, ACCEPTED, 2_000, 2_010)
                .issued(1)
                .finding(Anomaly.ORDER_INVERSION)
                .status())
        .isEqualTo(CheckStatus.VACUOUS);
  }

  @Test
  void aHundredThousandAgainstAHundredThousandNeedsNoSquare() {
    Run run = Run.of(100_000, 0);
    for (int i = 0; i < 100_000; i++) {
      run.asks(i, SOLD_OUT, 2_000 + i, 2_000 + i);
      run.asks(1_000_000 + i, ACCEPTED, 3_000 + i, 3_000 + i).issued(1_000_000 + i);
    }
    OrderFigures order = run.finding(Anomaly.ORDER_INVERSION).order().orElseThrow();
    assertThat(order.wronged()).isEqualTo(100_000);
    assertThat(order.worstPlaces()).isEqualTo(100_000);
    assertThat(order.worstDelayNs()).isEqualTo(3_000 + 99_999 - 2_000);
  }
}
