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
    long deadlocks = deadlocks();
    try (HeldRow other = HeldRow.begin()) {
      // InnoDB gives up the transaction that has written less: not this one
      other.insert(coupon, 1, 50);
      CompletableFuture<Api.Answer> loser = CompletableFuture.supplyAsync(() -> api.ask(coupon, 1));
      Await.until(
          "she holds the row and waits for the index",
          () -> "1".equals(Rig.servers().last(WAITING_INSERTS)));
      other.lock(coupon);
      Api.Answer answer = loser.get();
      assertThat(answer.code()).isEqualTo("UNAVAILABLE");
      assertThat(answer.retryAfter()).isNotEmpty();
    }
    assertThat(deadlocks()).isEqualTo(deadlocks + 1);
    assertThat(api.standings(coupon)).isEmpty();
    assertThat(api.coupon(coupon, "remaining")).isEqualTo(3);
    assertThat(api.ask(coupon, 1).code()).isEqualTo("ACCEPTED");
  }

  private static final String WAITING_INSERTS =
      "SELECT COUNT(*) FROM information_schema.innodb_trx"
          + " WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE 'INSERT INTO coupon_issuance%'";

  private static long deadlocks() {
    return Long.parseLong(
        Rig.servers()
            .last(
                "SELECT variable_value FROM information_schema.global_status"
                    + " WHERE variable_name = 'INNODB_DEADLOCKS'"));
  }
}
