package dev.firstcome.suite.rig;

import dev.firstcome.suite.Await;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Users who ask in turn, each of them until an answer is final. */
public final class Insistent {
  /** Whom an outage left in doubt may hear DUPLICATE when he asks again. */
  private static final Set<String> FINAL = Set.of("ACCEPTED", "DUPLICATE", "SOLD_OUT");

  private final Api api;
  private final long couponId;
  private final long users;
  private final AtomicLong next = new AtomicLong();
  private final AtomicInteger answers = new AtomicInteger();
  private final Map<Long, String> told = new ConcurrentHashMap<>();
  private final Set<String> heard = ConcurrentHashMap.newKeySet();
  private final ExecutorService clickers;

  /**
   * Begins.
   *
   * @param users their number; their ids are 1 to it
   * @param atOnce how many ask at any time
   */
  public Insistent(Api api, long couponId, long users, int atOnce) {
    this.api = api;
    this.couponId = couponId;
    this.users = users;
    this.clickers = Executors.newFixedThreadPool(atOnce);
    for (int i = 0; i < atOnce; i++) {
      clickers.execute(this::clickThrough);
    }
    clickers.shutdown();
  }

  private void clickThrough() {
    for (long user = next.incrementAndGet(); user <= users; user = next.incrementAndGet()) {
      String code = "";
      while (!FINAL.contains(code)) {
        code = api.ask(couponId, user).code();
        heard.add(code);
        answers.incrementAndGet();
      }
      told.put(user, code);
    }
  }

  /** Waits until so many users have their final answer. */
  public void awaitTold(int number) {
    Await.until(number + " users are told", () -> told.size() >= number);
  }

  /** Waits for so many further answers, final or not, or for the end of all. */
  public void awaitFurtherAnswers(int number) {
    int before = answers.get();
    Await.until(
        number + " further answers",
        () -> answers.get() >= before + number || clickers.isTerminated());
  }

  /** Waits until every user has his final answer, and gives them. */
  public Map<Long, String> awaitAllTold() {
    Await.until("everybody is told", clickers::isTerminated);
    return Map.copyOf(told);
  }

  /** Every kind of answer that anybody heard. */
  public Set<String> heard() {
    return Set.copyOf(heard);
  }

  /** The users who were told, or stand, so. */
  public static List<Long> who(Map<Long, String> all, String so) {
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().equals(so))
        .map(Map.Entry::getKey)
        .toList();
  }
}
