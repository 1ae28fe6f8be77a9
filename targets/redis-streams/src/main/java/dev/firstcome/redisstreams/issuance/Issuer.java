package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.redisstreams.ledger.IssuingLedger;
import dev.firstcome.redisstreams.redis.Backlog;
import dev.firstcome.redisstreams.redis.Batch;
import dev.firstcome.redisstreams.redis.Entry;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one batch from the stream into the ledger. */
final class Issuer {
  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

  /** Failures of its own after which an entry, tried alone, becomes a dead letter. */
  static final int FAILURES_MAX = 3;

  private static final Duration BETWEEN_FAILURES = Duration.ofMillis(50);

  private final Backlog backlog;
  private final IssuingLedger ledger;
  private final StageTimers timers;
  private final Patience patience;
  private final Clock clock;

  Issuer(
      Backlog backlog, IssuingLedger ledger, StageTimers timers, Patience patience, Clock clock) {
    this.backlog = backlog;
    this.ledger = ledger;
    this.timers = timers;
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * Issues, or buries, each entry of a batch that was read just now.
   *
   * @return false where a recovery has voided it: whatever is left of it must be read again
   * @throws RedisTroubleException likewise to be read again
   * @throws Patience.OverException likewise
   */
  boolean process(Batch batch) {
    Instant consumedAt = clock.instant();
    List<Entry> sound = new ArrayList<>(batch.entries().size());
    for (Entry entry : batch.entries()) {
      if (entry.request() != null) {
        sound.add(entry);
      } else if (!backlog.bury(batch, entry, "its fields are no request", null)) {
        return false;
      }
    }
    Batch requests = batch.with(sound);
    return sound.isEmpty() || (backlog.settle(requests) && issue(requests, consumedAt));
  }

  private boolean issue(Batch batch, Instant consumedAt) {
    try {
      return issueAtOnce(batch, consumedAt);
    } catch (RedisTroubleException | Patience.OverException e) {
      throw e;
    } catch (RuntimeException e) {
      return batch.entries().size() == 1
          ? issueAlone(batch, consumedAt, e)
          : issueHalves(batch, consumedAt);
    }
  }

  private boolean issueAtOnce(Batch batch, Instant consumedAt) {
    List<Issuance> wanted = issuances(batch, consumedAt);
    Optional<IssuingLedger.Issued> issued =
        patience.insist(
            () -> ledger.issue(batch.couponId(), batch.generation(), wanted), () -> touch(batch));
    issued.ifPresent(it -> time(wanted, it));
    return issued.isPresent() && backlog.acknowledge(batch);
  }

  /** One bad entry fails the transaction of all: find it in a logarithm of steps. */
  private boolean issueHalves(Batch batch, Instant consumedAt) {
    List<Entry> entries = batch.entries();
    int middle = entries.size() / 2;
    return issue(batch.with(entries.subList(0, middle)), consumedAt)
        && issue(batch.with(entries.subList(middle, entries.size())), consumedAt);
  }

  /**
   * @param first its first failure alone
   */
  private boolean issueAlone(Batch single, Instant consumedAt, RuntimeException first) {
    RuntimeException last = first;
    for (int failures = 1; failures < FAILURES_MAX; failures++) {
      Patience.pause(BETWEEN_FAILURES);
      try {
        return issueAtOnce(single, consumedAt);
      } catch (RedisTroubleException | Patience.OverException e) {
        throw e;
      } catch (RuntimeException e) {
        last = e;
      }
    }
    Entry entry = single.entries().get(0);
    LOG.warn("coupon {}: {} becomes a dead letter", single.couponId(), entry, last);
    Instant retryAt = clock.instant().plus(LetterRound.backOff(0));
    return backlog.bury(single, entry, last.toString(), retryAt);
  }

  private void touch(Batch batch) {
    try {
      backlog.touch(batch);
    } catch (RedisTroubleException e) {
      LOG.warn("could not keep hold of a batch: {}", e.toString()); // then others reclaim it
    }
  }

  static List<Issuance> issuances(Batch batch, Instant consumedAt) {
    List<Issuance> wanted = new ArrayList<>(batch.entries().size());
    for (Entry entry : batch.entries()) {
      Entry.Request request = entry.request();
      if (request != null) {
        wanted.add(
            new Issuance(
                batch.couponId(),
                request.userId(),
                request.requestedAt(),
                request.enqueuedAt(),
                consumedAt));
      }
    }
    return wanted;
  }

  private void time(List<Issuance> wanted, IssuingLedger.Issued issued) {
    for (Issuance issuance : wanted) {
      timers.record(Stage.QUEUE, issuance.enqueuedAt(), issuance.consumedAt());
      timers.record(Stage.CONSUME, issuance.consumedAt(), issued.issuedAt());
    }
    timers.record(Stage.COMMIT, issued.commitNs());
  }
}
