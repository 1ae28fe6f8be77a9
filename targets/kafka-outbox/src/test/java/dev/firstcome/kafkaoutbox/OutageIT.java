package dev.firstcome.kafkaoutbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.kafkaoutbox.rig.Api;
import dev.firstcome.kafkaoutbox.rig.Await;
import dev.firstcome.kafkaoutbox.rig.Servers;
import dev.firstcome.kafkaoutbox.rig.Service;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A server dies amid a rush and comes back: nobody is parked, nobody is lost, no unit stays behind.
 */
class OutageIT {
  private static final int USERS = 600;
  private static final int CLICKERS = 4;

  private final Map<Long, String> told = new ConcurrentHashMap<>();
  private final AtomicInteger answers = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({"MARIADB, 9001", "KAFKA, 9002", "CONNECT, 9003"})
  void serverDies(ServerKind kind, long coupon) {
    Api api = Service.shared().api();
    api.create(coupon, 400);
    AtomicLong next = new AtomicLong();
    ExecutorService clickers = Executors.newFixedThreadPool(CLICKERS);
    try {
      for (int i = 0; i < CLICKERS; i++) {
        clickers.execute(() -> clickThrough(api, coupon, next));
      }
      Await.until("some are told", () -> told.size() >= 100);
      Servers.kill(kind);
      int atDeath = answers.get();
      // long enough for any limited number of attempts to be used up
      Await.until("many more answers", () -> answers.get() >= atDeath + 40 || next.get() > USERS);
      Servers.restart(kind);
    } finally {
      clickers.shutdown();
    }
    Await.until("everybody is told", clickers::isTerminated);

    assertThat(told).hasSize(USERS);
    assertThat(told.values()).isSubsetOf("ACCEPTED", "DUPLICATE", "SOLD_OUT");
    List<Long> queued = Api.who(told, "ACCEPTED");
    Map<Long, String> standings = api.resolved(coupon, queued.size());
    assertThat(standings.keySet()).containsAll(queued).containsAll(Api.who(told, "DUPLICATE"));
    assertThat(standings.values()).isSubsetOf("ISSUED", "REJECTED/SOLD_OUT");
    assertThat(Api.who(standings, "ISSUED")).hasSize(400);
    assertThat(api.coupon(coupon, "remaining")).isZero();
    assertThat(api.coupon(coupon, "issued")).isEqualTo(400);
    assertThat(Servers.last("SELECT SUM(reserved) FROM coupon")).isEqualTo("0");
  }

  /** Every user asks until an answer is final; whom an outage left in doubt may hear DUPLICATE. */
  private void clickThrough(Api api, long coupon, AtomicLong next) {
    for (long user = next.incrementAndGet(); user <= USERS; user = next.incrementAndGet()) {
      String code = "";
      while (!List.of("ACCEPTED", "DUPLICATE", "SOLD_OUT").contains(code)) {
        code = api.ask(coupon, user);
        answers.incrementAndGet();
      }
      told.put(user, code);
    }
  }
}
