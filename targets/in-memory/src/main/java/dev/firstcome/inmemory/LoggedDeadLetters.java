package dev.firstcome.inmemory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code LOSE_ACKNOWLEDGED}. "Sent to DLQ" is a line in the log and nothing else, and then the
 * offset is committed: what was accepted is nowhere.
 *
 * <p>Here each {@value #EACH}th request cannot be processed.
 */
final class LoggedDeadLetters implements Defect {
  static final int EACH = 5;

  private static final Logger LOG = LoggerFactory.getLogger(LoggedDeadLetters.class);

  private final Parts parts;
  private final EachNth failure = new EachNth(EACH);

  LoggedDeadLetters(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      if (failure.hits(request.couponId())) {
        LOG.error("sent to DLQ: user {}", request.userId());
        parts.book(request).drop(request);
      } else {
        sound.settle(request, consumedAt);
      }
    };
  }
}
