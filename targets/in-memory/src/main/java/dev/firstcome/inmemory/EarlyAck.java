package dev.firstcome.inmemory;

import java.util.List;

/**
 * {@code ACK_BEFORE_INSERT}. Acknowledges a batch (XACK) before the bulk insert: where the insert
 * fails, nobody will ever deliver the batch again, and the units that the door took for it stay
 * taken.
 *
 * <p>Here the insert of a batch fails where it holds a {@value #EACH}th request.
 */
final class EarlyAck implements Defect {
  static final int EACH = 5;

  private final Parts parts;
  private final EachNth failure = new EachNth(EACH);

  EarlyAck(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Consumption consumption(Consumption sound) {
    return (batch, consumedAt) -> {
      if (insertFails(batch)) {
        for (Request request : batch) {
          parts.book(request).drop(request);
          parts.queue().resolved();
        }
      } else {
        sound.consume(batch, consumedAt);
      }
    };
  }

  private boolean insertFails(List<Request> batch) {
    boolean fails = false;
    for (Request request : batch) {
      fails |= failure.hits(request.couponId()); // each one counts, also after the first hit
    }
    return fails;
  }
}
