package dev.firstcome.redisstreams.issuance;

import dev.firstcome.redisstreams.ledger.IssuingLedger;
import dev.firstcome.redisstreams.redis.Batch;
import dev.firstcome.redisstreams.redis.DeadLetters;
import dev.firstcome.redisstreams.redis.DeadLetters.Letter;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the dead letters that are due, one by one. */
final class LetterRound {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);

  /** Tries after which a letter waits for a replay: the last comes about 4 minutes after. */
  private static final int ATTEMPTS_MAX = 8;

  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(2);
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final int LETTERS_PER_ROUND = 50;

  private final DeadLetters letters;
  private final IssuingLedger ledger;
  private final Patience patience;
  private final Clock clock;

  LetterRound(DeadLetters letters, IssuingLedger ledger, Patience patience, Clock clock) {
    this.letters = letters;
    this.ledger = ledger;
    this.patience = patience;
    this.clock = clock;
  }

  /** How long a letter rests after its {@code attempts}-th try, counted from 0. */
  static Duration backOff(int attempts) {
    Duration pause = FIRST_BACK_OFF.multipliedBy(1L << Math.min(attempts, 30));
    return pause.compareTo(LONGEST_BACK_OFF) < 0 ? pause : LONGEST_BACK_OFF;
  }

  /**
   * One round over a coupon's letters.
   *
   * @return false where a recovery has voided it
   * @throws RedisTroubleException whatever is left comes due again
   */
  boolean go(long couponId) {
    Instant now = clock.instant();
    List<Letter> due = letters.take(couponId, now, now.plus(LEASE), LETTERS_PER_ROUND);
    for (Letter letter : due) {
      if (!attempt(letter, now)) {
        return false;
      }
    }
    return true;
  }

  private boolean attempt(Letter letter, Instant consumedAt) {
    if (letter.entry().request() == null) {
      letters.defer(letter, letter.attempts() + 1, null); // it can never succeed
      return true;
    }
    Batch single = new Batch(letter.couponId(), letter.generation(), List.of(letter.entry()));
    Optional<IssuingLedger.Issued> issued;
    try {
      issued =
          patience.insist(
              () ->
                  ledger.issue(
                      single.couponId(), single.generation(), Issuer.issuances(single, consumedAt)),
              () -> {});
    } catch (Patience.OverException e) {
      throw e;
    } catch (RuntimeException e) {
      failed(letter, e);
      return true;
    }
    issued.ifPresent(it -> letters.resolve(letter));
    return issued.isPresent();
  }

  private void failed(Letter letter, RuntimeException failure) {
    int attempts = letter.attempts() + 1;
    boolean last = attempts >= ATTEMPTS_MAX;
    LOG.warn(
        "coupon {}: dead letter {} failed again, {}: {}",
        letter.couponId(),
        letter.entry(),
        last ? "it waits for a replay" : "attempt " + attempts,
        failure.toString());
    letters.defer(letter, attempts, last ? null : clock.instant().plus(backOff(attempts)));
  }
}
