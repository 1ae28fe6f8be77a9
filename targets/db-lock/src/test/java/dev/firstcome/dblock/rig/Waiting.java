package dev.firstcome.dblock.rig;

import dev.firstcome.suite.Await;
import dev.firstcome.suite.rig.Api;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody who waits for a row that another transaction holds. */
public final class Waiting {
  private Waiting() {}

  /**
   * Asks until the service is seen to wait. A look that comes later than the service is willing to
   * wait only means that she asks once more.
   *
   * @return the answer to come
   */
  public static CompletableFuture<Api.Answer> inLine(Api api, long couponId, long userId) {
    AtomicReference<CompletableFuture<Api.Answer>> asking =
        new AtomicReference<>(ask(api, couponId, userId));
    Await.until(
        "she is in the line",
        () -> {
          if (asking.get().isDone()) {
            asking.set(ask(api, couponId, userId));
          }
          return api.gauge("firstcome_consumer_lag") == 1;
        });
    return asking.get();
  }

  private static CompletableFuture<Api.Answer> ask(Api api, long couponId, long userId) {
    return CompletableFuture.supplyAsync(() -> api.ask(couponId, userId));
  }
}
