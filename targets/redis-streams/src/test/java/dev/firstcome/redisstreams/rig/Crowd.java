package dev.firstcome.redisstreams.rig;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Users who ask at once and go on asking while they are told to come back. */
public final class Crowd implements AutoCloseable {
  private static final int THREADS = 16;
  private static final long PAUSE_MS = 50;

  private final Api api;
  private final long couponId;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Map<Long, String> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final CountDownLatch left;

  /**
   * Begins.
   *
   * @param from first user id
   * @param to last user id
   */
  public Crowd(Api api, long couponId, long from, long to) {
    this.api = api;
    this.couponId = couponId;
    this.left = new CountDownLatch((int) (to - from + 1));
    for (long user = from; user <= to; user++) {
      long id = user;
      threads.execute(() -> ask(id));
    }
  }

  private void ask(long user) {
    try {
      String answer;
      do {
        answer = api.ask(couponId, user);
        counts.merge(answer, 1, Integer::sum);
        if (answer.equals("UNAVAILABLE")) {
          Thread.sleep(PAUSE_MS);
        }
      } while (answer.equals("UNAVAILABLE"));
      answers.put(user, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      left.countDown();
    }
  }

  /** How often this was answered so far, the answers that told to come back included. */
  public int count(String answer) {
    return counts.getOrDefault(answer, 0);
  }

  /** The last answer of each user who is done. */
  public Map<Long, String> answers() {
    return answers;
  }

  /** Returns when every user has had an answer that is not "come back". */
  public void join() throws InterruptedException {
    if (!left.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("still asking: " + left.getCount() + ", answers " + counts);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
