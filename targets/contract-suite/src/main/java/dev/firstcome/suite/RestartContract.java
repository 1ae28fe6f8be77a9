package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Death of the service with work in hand. */
interface RestartContract extends Subject {

  @Test
  @DisplayName("killed in mid-backlog: who was accepted is resolved, stock is exactly issued")
  default void killedInMidBacklog() {
    Restartable restartable = require(Restartable.class);
    Service before = service();
    Offer offer = before.create(Offer.open(1000));
    int users = 1500;
    Map<Long, String> told = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(32);
    try {
      for (int i = 0; i < 32; i++) {
        clients.execute(() -> askOn(before, offer, next, users, told));
      }
      Await.until("100 answers", () -> told.size() >= 100);
      restartable.kill();
    } finally {
      clients.shutdown();
      Await.until("clients done", clients::isTerminated);
    }
    assertThat(told).as("killed too late").hasSizeLessThan(users);
    restartable.start();

    Service after = service();
    for (long user = 1; user <= users; user++) {
      if (!told.containsKey(user)) {
        String answer = after.request(offer, user).code();
        // the kill may have come between the queue and the answer: then she is told so
        assertThat(answer).isIn("ACCEPTED", "DUPLICATE", "SOLD_OUT");
        told.put(user, answer);
      }
    }
    List<Long> kept =
        told.entrySet().stream()
            .filter(entry -> !entry.getValue().equals("SOLD_OUT"))
            .map(Map.Entry::getKey)
            .toList();
    List<Row> rows = after.awaitDrained(offer, kept.size());
    Invariants.hold(after, offer, rows);
    assertThat(rows).extracting(Row::userId).hasSameElementsAs(kept);
    assertThat(rows).filteredOn(Row::issued).hasSize(1000);
    assertThat(rows).filteredOn(row -> !row.issued()).allMatch(Invariants::soldOut);
    Await.until(
        "backlog 0", () -> after.metric("firstcome_backlog").filter(n -> n == 0).isPresent());
  }

  private static void askOn(
      Service service, Offer offer, AtomicInteger next, int users, Map<Long, String> told) {
    for (long user = next.incrementAndGet(); user <= users; user = next.incrementAndGet()) {
      try {
        told.put(user, service.request(offer, user).code());
      } catch (UncheckedIOException e) {
        // killed: this one was never answered, and the others will fare no better
        return;
      }
    }
  }
}
