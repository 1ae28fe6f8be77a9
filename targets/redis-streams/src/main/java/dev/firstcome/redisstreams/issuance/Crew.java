package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.service.ShutdownPhase;
import dev.firstcome.redisstreams.redis.Doorbell;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The consumer: some workers and a list of coupons to visit. Idle coupons cost nothing: a coupon is
 * on the list because its doorbell rang or because a survey found work, not because it exists.
 */
final class Crew implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration LISTEN_AGAIN = Duration.ofMillis(250);
  private static final Duration LAST_BATCH = Duration.ofSeconds(12);

  /** Where a coupon is on the list; absent: nowhere. */
  private enum Turn {
    LISTED,
    VISITED,
    /** Rung while it was visited: the worker may have looked before, so it goes on the list. */
    RUNG_AGAIN
  }

  private final Visit visit;
  private final Doorbell doorbell;
  private final Watch watch;
  private final Patience patience;
  private final ConsumerSettings settings;

  private final BlockingQueue<Long> list = new LinkedBlockingQueue<>();
  private final Map<Long, Turn> turns = new ConcurrentHashMap<>();
  private final Set<Long> thorough = ConcurrentHashMap.newKeySet();
  private volatile Doorbell.@Nullable Listening listening;
  private volatile @Nullable ExecutorService threads;

  Crew(Visit visit, Doorbell doorbell, Watch watch, Patience patience, ConsumerSettings settings) {
    this.visit = visit;
    this.doorbell = doorbell;
    this.watch = watch;
    this.patience = patience;
    this.settings = settings;
  }

  @Override
  public void start() {
    ExecutorService crew = Executors.newCachedThreadPool(Threads.daemon("crew"));
    threads = crew;
    crew.execute(this::listen);
    for (int i = 0; i < settings.workers(); i++) {
      crew.execute(this::work);
    }
    watch.onWork(findings -> send(findings.couponId()));
  }

  /** New entries have come. Never blocks. */
  private void ring(long couponId) {
    Turn now =
        turns.compute(
            couponId, (id, turn) -> turn == null || turn == Turn.LISTED ? turn : Turn.RUNG_AGAIN);
    if (now == null && turns.putIfAbsent(couponId, Turn.LISTED) == null) {
      list.add(couponId);
    }
  }

  /** A survey found work, perhaps in dead consumers' hands. */
  private void send(long couponId) {
    thorough.add(couponId);
    ring(couponId);
  }

  private void work() {
    while (!patience.isOver()) {
      try {
        Long couponId = list.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        if (couponId != null) {
          visit(couponId);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void visit(long couponId) {
    turns.put(couponId, Turn.VISITED);
    Visit.Rest rest = Visit.Rest.TROUBLE;
    try {
      rest = visit.go(couponId, thorough.remove(couponId));
    } catch (RuntimeException | Error e) { // else this coupon would be on its turn for ever
      LOG.error("coupon {}: a fault in the consumer", couponId, e); // the next survey tries again
    }
    boolean again = rest == Visit.Rest.MORE;
    Turn next =
        turns.compute(
            couponId, (id, turn) -> again || turn == Turn.RUNG_AGAIN ? Turn.LISTED : null);
    if (next != null) {
      list.add(couponId);
    }
  }

  private void listen() {
    while (!patience.isOver()) {
      Doorbell.Listening now = new Doorbell.Listening(this::ring);
      listening = now;
      try {
        doorbell.listen(now);
      } catch (RedisTroubleException e) {
        if (!patience.isOver()) {
          LOG.warn("nobody listens to the doorbell: {}", e.getMessage());
          Patience.pause(LISTEN_AGAIN);
        }
      }
    }
  }

  /** Issues what waits, for a while, then finishes the batches in hand. */
  @Override
  public void stop() {
    ExecutorService crew = threads;
    if (crew == null) {
      return;
    }
    drain();
    patience.end();
    unsubscribe();
    crew.shutdown();
    try {
      if (!crew.awaitTermination(LAST_BATCH.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("a batch is still in hand; another consumer will reclaim it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads = null;
  }

  private void drain() {
    long deadline = System.nanoTime() + settings.drain().toNanos();
    try {
      while (watch.look().entries() > 0 && System.nanoTime() < deadline) {
        Patience.pause(BETWEEN_LOOKS);
      }
    } catch (RuntimeException e) {
      LOG.warn("cannot tell what waits, so stopping at once: {}", e.toString());
    }
  }

  private void unsubscribe() {
    Doorbell.Listening now = listening;
    try {
      if (now != null && now.isSubscribed()) {
        now.unsubscribe();
      }
    } catch (RuntimeException e) {
      LOG.debug("the doorbell was gone already", e);
    }
  }

  @Override
  public boolean isRunning() {
    return threads != null;
  }

  @Override
  public int getPhase() {
    return ShutdownPhase.WORKERS;
  }
}
