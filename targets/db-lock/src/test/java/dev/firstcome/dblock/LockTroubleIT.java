package dev.firstcome.dblock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.dblock.rig.HeldRow;
import dev.firstcome.dblock.rig.Rig;
import dev.firstcome.dblock.rig.Waiting;
import dev.firstcome.suite.Await;
import dev.firstcome.suite.rig.Api;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Somebody else holds the lock. */
class LockTroubleIT {
  private static final AtomicLong COUPONS = new AtomicLong(8_000);

  private final Api api = Rig.api();
  private final long coupon = COUPONS.incrementAndGet();

  @Test
  void whoWaitsForTooLongIsRefusedAndMayAskAgain() throws Exception {
    api.create(coupon, 1);
    try (HeldRow held = HeldRow.of(coupon)) {
      Api.Answer answer = Waiting.inLine(api, coupon, 1).get();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("UNAVAILABLE");
      assertThat(answer.retryAfter()).isNotEmpty();
      held.lock(coupon); // it was held throughout
    }
    assertThat(api.gauge("firstcome_backlog")).isZero();
    assertThat(api.standing(coupon, 1)).isEqualTo("NO_REQUEST");
    assertThat(api.ask(coupon, 1).code()).isEqualTo("ACCEPTED");
    assertThat(api.standing(coupon, 1)).as("at once").isEqualTo("ISSUED");
  }

  @Test
  void whoLosesADeadlockIsRefusedAndMayAskAgain() throws Exception {
    api.create(coupon, 3);
    long deadlocks = status("INNODB_DEADLOCKS");
    try (HeldRow other = HeldRow.begin()) {
      // InnoDB gives up the transaction that has written less: not this one
      other.insert(coupon, 1, 50);
      CompletableFuture<Api.Answer> loser = CompletableFuture.supplyAsync(() -> api.ask(coupon, 1));
      Await.until(
          "she holds the row and waits for the index",
          () -> status("INNODB_ROW_LOCK_CURRENT_WAITS") == 1);
      other.lock(coupon);
      Api.Answer answer = loser.get();
      assertThat(answer.code()).isEqualTo("UNAVAILABLE");
      assertThat(answer.retryAfter()).isNotEmpty();
    }
    assertThat(status("INNODB_DEADLOCKS")).isEqualTo(deadlocks + 1);
    assertThat(api.standings(coupon)).isEmpty();
    assertThat(api.coupon(coupon, "remaining")).isEqualTo(3);
    assertThat(api.ask(coupon, 1).code()).isEqualTo("ACCEPTED");
  }

  // Not innodb_trx: InnoDB refreshes that table only if nobody has read it for 100 ms.
  private static long status(String variable) {
    return Long.parseLong(
        Rig.servers()
            .last(
                "SELECT variable_value FROM information_schema.global_status"
                    + " WHERE variable_name = '"
                    + variable
                    + "'"));
  }
}
