package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.Reason;
import java.time.Instant;

/**
 * Accept first, decide later: the door asks about everything but the stock, and the settlement
 * turns away whom no unit is left for. Sound as long as the settlement keeps the order of the door;
 * here two consumers settle, and one is slow.
 */
abstract class OvertakingConsumers implements Defect {
  private final Parts parts;

  OvertakingConsumers(Parts parts) {
    this.parts = parts;
  }

  /** Whether the slow consumer gets a request. */
  abstract boolean slow(Request request);

  @Override
  public Admission admission(Admission sound) {
    return (book, userId, requestedAt) -> {
      Outcome outcome = sound.decide(book, userId, requestedAt);
      return outcome == Outcome.SOLD_OUT ? Outcome.ACCEPTED : outcome;
    };
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      if (parts.book(request).remaining() > 0) {
        sound.settle(request, consumedAt);
      } else {
        reject(request, consumedAt);
      }
    };
  }

  private void reject(Request request, Instant consumedAt) {
    CouponBook book = parts.book(request);
    book.release();
    book.move(request, new Progress.Rejected(Reason.SOLD_OUT, consumedAt));
  }

  @Override
  public Consumption consumption(Consumption sound) {
    return new SlowLane(sound, this::slow);
  }
}
