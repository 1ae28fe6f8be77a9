package dev.firstcome.redisstreams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.redisstreams.rig.Api;
import dev.firstcome.redisstreams.rig.AppendOnlyFile;
import dev.firstcome.redisstreams.rig.Await;
import dev.firstcome.redisstreams.rig.Crowd;
import dev.firstcome.redisstreams.rig.Ledger;
import dev.firstcome.redisstreams.rig.Servers;
import dev.firstcome.redisstreams.rig.Service;
import dev.firstcome.redisstreams.rig.Slowness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Redis dies and comes back empty, or older than the database, or loses keys while it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try") // a trigger is there for as long as its block runs
class RedisLossIT {
  private static final AtomicLong COUPONS = new AtomicLong(2_000_000);
  private static final Duration SOON = Duration.ofSeconds(20);

  private Service service;
  private Api api;

  @BeforeAll
  void start() {
    service = Service.shared();
    api = service.api();
  }

  @Test
  void emptyInMidStormWithABatchInHand() throws Exception {
    long coupon = COUPONS.incrementAndGet();
    long born = COUPONS.incrementAndGet();
    api.create(coupon, 100);
    AppendOnlyFile aof = AppendOnlyFile.ofRunningServer();
    try (Slowness slow = new Slowness(coupon, 10);
        Crowd crowd = new Crowd(api, coupon, 1, 400)) {
      Await.until("some are accepted", SOON, () -> crowd.count("ACCEPTED") >= 30);
      Servers.kill(ServerKind.REDIS);
      Await.until("some are refused", SOON, () -> crowd.count("UNAVAILABLE") >= 16);
      api.create(born, 5);
      assertThat(api.ask(born, 1)).as("created while Redis is away").isEqualTo("UNAVAILABLE");
      aof.remove();
      Servers.restart(ServerKind.REDIS);
      crowd.join();
      assertThat(crowd.count("UNKNOWN_COUPON")).isZero();
      assertThat(crowd.count("SOLD_OUT")).isPositive();
    }
    Await.until("it is open again", SOON, () -> api.ask(born, 1).equals("ACCEPTED"));
    Await.until("drained", SOON, () -> Ledger.issued(coupon) == 100);
    service.awaitReady();
    Await.until("no backlog", SOON, () -> api.gauge("firstcome_backlog") == 0);
    Ledger.requireSound(coupon);
    assertThat(api.pages(coupon, 7)).hasSize(100);
  }

  @Test
  void olderThanTheDatabase() {
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 100);
    AppendOnlyFile aof = AppendOnlyFile.ofRunningServer();
    Path older = Servers.folder().resolve("older");

    LongStream.rangeClosed(1, 20).forEach(user -> api.ask(coupon, user));
    aof.copyTo(older);
    LongStream.rangeClosed(21, 60).forEach(user -> api.ask(coupon, user));
    Await.until("issued", SOON, () -> Ledger.issued(coupon) == 60);

    Servers.kill(ServerKind.REDIS);
    aof.replaceBy(older);
    Servers.restart(ServerKind.REDIS);
    Await.until("open again", SOON, () -> api.ask(coupon, 1).equals("DUPLICATE"));

    for (long user = 1; user <= 60; user++) {
      assertThat(api.ask(coupon, user)).as("user %s", user).isEqualTo("DUPLICATE");
      assertThat(api.status(coupon, user)).isEqualTo("ISSUED");
    }
    long accepted =
        LongStream.rangeClosed(61, 200)
            .filter(user -> api.ask(coupon, user).equals("ACCEPTED"))
            .count();
    assertThat(accepted).isEqualTo(40);
    Await.until("drained", SOON, () -> Ledger.issued(coupon) == 100);
    Await.until("no backlog", SOON, () -> api.gauge("firstcome_backlog") == 0);
    Ledger.requireSound(coupon);
  }

  @Test
  void keysLostWithoutARestart() {
    long coupon = COUPONS.incrementAndGet();
    api.create(coupon, 10);
    LongStream.rangeClosed(1, 4).forEach(user -> api.ask(coupon, user));
    Await.until("issued", SOON, () -> Ledger.issued(coupon) == 4);
    try (var redis = Servers.redis()) {
      redis.flushAll();
    }
    assertThat(api.ask(coupon, 1)).isIn("UNAVAILABLE", "DUPLICATE");
    Await.until("open again", SOON, () -> api.ask(coupon, 1).equals("DUPLICATE"));
    long accepted =
        LongStream.rangeClosed(5, 30)
            .filter(user -> api.ask(coupon, user).equals("ACCEPTED"))
            .count();
    assertThat(accepted).isEqualTo(6);
    Await.until("drained", SOON, () -> Ledger.issued(coupon) == 10);
    Ledger.requireSound(coupon);
  }
}
