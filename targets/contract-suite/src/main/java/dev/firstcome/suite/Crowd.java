package dev.firstcome.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many threads that all begin at one moment. */
final class Crowd {
  private Crowd() {}

  /**
   * Runs {@code act} once in each of {@code size} threads, which wait for one another first.
   *
   * @param act is given its thread's number, from 0
   * @return what each came to, by its number
   */
  static <T> List<T> rush(int size, IntFunction<T> act) {
    CountDownLatch gathered = new CountDownLatch(size);
    ExecutorService threads = Executors.newFixedThreadPool(size);
    try {
      List<Future<T>> futures = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        int number = i;
        futures.add(
            threads.submit(
                () -> {
                  gathered.countDown();
                  gathered.await();
                  return act.apply(number);
                }));
      }
      List<T> results = new ArrayList<>(size);
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("one of the crowd failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted amid the crowd", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
