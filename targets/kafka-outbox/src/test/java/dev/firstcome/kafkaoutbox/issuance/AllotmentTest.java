package dev.firstcome.kafkaoutbox.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.Reason;
import dev.firstcome.contract.ledger.CouponRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllotmentTest {
  private static final Instant OPENS = Instant.parse("2030-01-01T00:00:00Z");
  private static final Instant EXPIRES = Instant.parse("2030-01-01T01:00:00Z");

  @Test
  void firstComeFirstServedByTheOrderOfEventsNotOfIds() {
    Allotment allotment = Allotment.of(coupon(2, 0), List.of(row(9), row(3), row(5)));
    assertThat(allotment.issued()).extracting(OutboxRow::outboxId).containsExactly(9L, 3L);
    assertThat(allotment.rejected())
        .containsOnlyKeys(Reason.SOLD_OUT)
        .extractingByKey(Reason.SOLD_OUT)
        .isEqualTo(List.of(row(5)));
  }

  @Test
  void reservedUnitsAreNobodyElses() {
    Allotment allotment = Allotment.of(coupon(3, 2), List.of(row(1), row(2)));
    assertThat(allotment.issued()).containsExactly(row(1));
    assertThat(allotment.rejected()).containsEntry(Reason.SOLD_OUT, List.of(row(2)));
  }

  @Test
  void theWindowIsJudgedByWhenTheRequestWasMade() {
    Instant justBefore = OPENS.minus(1, ChronoUnit.MICROS);
    Instant lastInTime = EXPIRES.minus(1, ChronoUnit.MICROS);
    OutboxRow early = row(1, justBefore);
    OutboxRow first = row(2, OPENS);
    OutboxRow last = row(3, lastInTime);
    OutboxRow late = row(4, EXPIRES);
    Allotment allotment = Allotment.of(coupon(9, 0), List.of(late, last, first, early));
    assertThat(allotment.issued()).containsExactly(last, first);
    assertThat(allotment.rejected())
        .containsEntry(Reason.NOT_OPEN, List.of(early))
        .containsEntry(Reason.EXPIRED, List.of(late))
        .doesNotContainKey(Reason.SOLD_OUT);
  }

  @Test
  void whoIsLateTakesNoUnitAndIsNotToldSoldOut() {
    Allotment allotment = Allotment.of(coupon(1, 0), List.of(row(1, EXPIRES), row(2), row(3)));
    assertThat(allotment.issued()).containsExactly(row(2));
    assertThat(allotment.rejected())
        .containsEntry(Reason.EXPIRED, List.of(row(1, EXPIRES)))
        .containsEntry(Reason.SOLD_OUT, List.of(row(3)));
  }

  private static CouponRow coupon(long remaining, long reserved) {
    return new CouponRow(new Coupon(1, "c", 10, OPENS, EXPIRES), remaining, reserved);
  }

  private static OutboxRow row(long outboxId) {
    return row(outboxId, OPENS.plusSeconds(60));
  }

  private static OutboxRow row(long outboxId, Instant requestedAt) {
    return new OutboxRow(
        outboxId, 1, 100 + outboxId, OutboxStatus.PENDING, false, requestedAt, requestedAt);
  }
}
