package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.readiness.ReadinessCheck;
import dev.firstcome.contract.service.ShutdownPhase;
import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.redisstreams.redis.Findings;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import dev.firstcome.redisstreams.redis.Surveyor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Surveys the live coupons twice a second: what waits, which doors must be recovered. It finds what
 * no doorbell told, and feeds the gauges and readiness.
 */
final class Watch implements SmartLifecycle, BacklogProbe, ReadinessCheck {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration EVERY = Duration.ofMillis(500);

  /** The gauges of one scrape share a look. */
  private static final Duration FRESH = Duration.ofMillis(100);

  /** Several surveys have failed by then. */
  private static final Duration STALE = Duration.ofSeconds(3);

  private final LiveCoupons live;
  private final Surveyor surveyor;
  private final Recovery recovery;
  private final Closer closer;
  private final Clock clock;

  private volatile Consumer<Findings> onWork = findings -> {};
  private volatile @Nullable Totals last;
  private volatile @Nullable ScheduledExecutorService timer;
  private volatile @Nullable Future<?> ticking;

  Watch(LiveCoupons live, Surveyor surveyor, Recovery recovery, Closer closer, Clock clock) {
    this.live = live;
    this.surveyor = surveyor;
    this.recovery = recovery;
    this.closer = closer;
    this.clock = clock;
  }

  /**
   * @param listener called with each coupon that has work, at every survey; must not block
   */
  void onWork(Consumer<Findings> listener) {
    onWork = listener;
  }

  @Override
  public void start() {
    ScheduledExecutorService clockwork =
        Executors.newSingleThreadScheduledExecutor(Threads.daemon("watch"));
    timer = clockwork;
    ticking =
        clockwork.scheduleWithFixedDelay(this::tick, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick() {
    try {
      List<Coupon> coupons = live.refresh();
      Instant now = clock.instant();
      List<Findings> findings = survey(coupons, now);
      for (int i = 0; i < findings.size(); i++) {
        attend(coupons.get(i), findings.get(i), now);
      }
    } catch (RedisTroubleException e) {
      LOG.warn("survey failed: {}", e.getMessage());
    } catch (RuntimeException | Error e) { // what escapes ends the timer
      LOG.error("survey failed", e);
    }
  }

  private void attend(Coupon coupon, Findings findings, Instant now) {
    if (findings.hasWork()) {
      onWork.accept(findings);
    }
    if (!closer.attend(coupon, findings, now) && !findings.stands()) {
      recovery.request(coupon.couponId());
    }
  }

  private List<Findings> survey(List<Coupon> coupons, Instant now) {
    List<Findings> findings = surveyor.survey(coupons.stream().map(Coupon::couponId).toList(), now);
    last = Totals.of(findings, now);
    return findings;
  }

  /**
   * What waits at this moment, give or take {@link #FRESH}.
   *
   * @throws RedisTroubleException it cannot be told
   */
  Totals look() {
    Totals totals = last;
    Instant now = clock.instant();
    if (totals == null || totals.at().plus(FRESH).isBefore(now)) {
      survey(live.all(), now);
      totals = last;
    }
    if (totals == null) {
      throw new IllegalStateException("a survey leaves totals");
    }
    return totals;
  }

  @Override
  public long backlog() {
    return look().entries();
  }

  @Override
  public long consumerLag() {
    return look().undelivered();
  }

  @Override
  public long dlqDepth() {
    return look().letters();
  }

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public Optional<String> whyNotReady() {
    Totals totals = last;
    if (totals == null || totals.at().plus(STALE).isBefore(clock.instant())) {
      return Optional.of("no survey of the coupons' keys has come through");
    }
    if (!live.loaded()) {
      return Optional.of("the coupons are not read yet");
    }
    return totals.shut() == 0
        ? Optional.empty()
        : Optional.of(totals.shut() + " coupons are to be recovered");
  }

  @Override
  public void stop() {
    ScheduledExecutorService clockwork = timer;
    Future<?> ticks = ticking;
    if (clockwork != null && ticks != null) {
      ticks.cancel(false);
      clockwork.shutdown();
      timer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }

  /** Starts before the workers and stops after them: they ask it what still waits. */
  @Override
  public int getPhase() {
    return ShutdownPhase.WORKERS - 1;
  }
}
