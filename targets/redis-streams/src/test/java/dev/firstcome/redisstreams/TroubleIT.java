package dev.firstcome.redisstreams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.redisstreams.rig.Api;
import dev.firstcome.redisstreams.rig.Await;
import dev.firstcome.redisstreams.rig.Ledger;
import dev.firstcome.redisstreams.rig.Servers;
import dev.firstcome.redisstreams.rig.Service;
import dev.firstcome.redisstreams.rig.Slowness;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.StreamEntryID;

/** The database goes away, consumers die, an entry is corrupt. */
@SuppressWarnings("try") // a trigger is there for as long as its block runs
class TroubleIT {
  private static final AtomicLong COUPONS = new AtomicLong(3_000_000);
  private static final Duration SOON = Duration.ofSeconds(25);

  private static void ask(Api api, long coupon, long from, long to) {
    for (long user = from; user <= to; user++) {
      assertThat(api.ask(coupon, user)).isEqualTo("ACCEPTED");
    }
  }

  @Test
  void aDatabaseThatIsAwayParksNobody() throws Exception {
    Api api = Service.shared().api();
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 200);
    ask(api, coupon, 1, 50);
    Servers.kill(ServerKind.MARIADB);
    ask(api, coupon, 51, 200); // the door needs no database
    Thread.sleep(3_000); // far longer than an entry's own failures would take
    assertThat(api.gauge("firstcome_dlq_depth")).isZero();
    assertThat(api.gauge("firstcome_backlog")).isGreaterThanOrEqualTo(150);
    Servers.restart(ServerKind.MARIADB);
    Await.until("all issued", SOON, () -> Ledger.issued(coupon) == 200);
    Await.until("no backlog", SOON, () -> api.gauge("firstcome_backlog") == 0);
    assertThat(api.gauge("firstcome_dlq_depth")).isZero();
    Ledger.requireSound(coupon);
  }

  @Test
  void whatRedisDoesNotAnswerMayHaveHappened() {
    Api api = Service.shared().api();
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 2);
    ask(api, coupon, 9, 9); // Redis knows the script from now on: a NOSCRIPT would execute nothing
    Servers.pause(ServerKind.REDIS);
    try {
      assertThat(api.ask(coupon, 1)).isEqualTo("OUTCOME_UNKNOWN");
    } finally {
      Servers.resume(ServerKind.REDIS);
    }
    // It had been sent, once: the frozen server executed it when it went on.
    Await.until("issued", SOON, () -> api.status(coupon, 1).equals("ISSUED"));
    assertThat(api.ask(coupon, 2)).isEqualTo("SOLD_OUT");
  }

  @Test
  void aCorruptEntryIsSetAsideAndHoldsNobodyUp() {
    Api api = Service.shared().api();
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 10);
    try (var redis = Servers.redis()) {
      redis.xadd(
          "firstcome:{" + coupon + "}:stream", StreamEntryID.NEW_ENTRY, Map.of("u", "nobody"));
      ask(api, coupon, 1, 3);
      Await.until("the others issued", SOON, () -> Ledger.issued(coupon) == 3);
      Await.until("set aside", SOON, () -> api.gauge("firstcome_dlq_depth") == 1);
      assertThat(api.pages(coupon, 2)).hasSize(3);
      assertThat(api.replay()).isEqualTo(1);
      redis.del("firstcome:{" + coupon + "}:dlq");
    }
  }

  @Test
  void rolesApartAConsumerDiesAnotherReclaimsAndDrainsAtItsEnd() {
    Service.shared().stop(Duration.ofSeconds(20));
    Service first = Service.starting("consumer");
    Service front = Service.starting("api");
    Api api = front.api();
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 300);
    try (Slowness slow = new Slowness(coupon, 20)) {
      ask(api, coupon, 1, 60);
      Await.until("a batch is in hand", SOON, () -> held(coupon) > 0);
      first.kill();
    }
    assertThat(first.api().get("/coupons/" + coupon).status()).isZero();

    Service second = Service.starting("consumer");
    assertThat(second.api().get("/coupons/" + coupon).status()).as("no api here").isEqualTo(404);
    Await.until("reclaimed", SOON, () -> Ledger.issued(coupon) == 60);

    try (Slowness slow = new Slowness(coupon, 10)) {
      LongStream.rangeClosed(61, 160).forEach(user -> api.ask(coupon, user));
      second.stop(Duration.ofSeconds(25));
    }
    assertThat(Ledger.issued(coupon)).as("drained at SIGTERM").isEqualTo(160);
    front.stop(Duration.ofSeconds(20));
    Ledger.requireSound(coupon);
  }

  private static long held(long coupon) {
    try (var redis = Servers.redis()) {
      return redis.xpending("firstcome:{" + coupon + "}:stream", "issuers").getTotal();
    }
  }
}
