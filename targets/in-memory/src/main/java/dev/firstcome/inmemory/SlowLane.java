package dev.firstcome.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Two consumers side by side, of which one is slow: it has {@value #PREFETCH} requests in hand
 * before it gets to the first of them, or gets to them once nothing new has come for half a second.
 * The other one is always up to date, and overtakes it.
 *
 * <p>One thread plays both, so that the overtaking hangs on counts, and not on what the scheduler
 * does.
 */
final class SlowLane implements Consumption {
  static final int PREFETCH = 50;

  /** A queue at rest hands over an empty batch every 50 ms. */
  private static final int IDLE_LOOKS = 10;

  private final Consumption sound;
  private final Predicate<Request> slow;
  private final List<Request> inHand = new ArrayList<>();
  private int idleLooks;

  /**
   * Two consumers.
   *
   * @param slow which requests the slow one gets
   */
  SlowLane(Consumption sound, Predicate<Request> slow) {
    this.sound = sound;
    this.slow = slow;
  }

  @Override
  public void consume(List<Request> batch, Instant consumedAt) {
    List<Request> quick = new ArrayList<>();
    for (Request request : batch) {
      (slow.test(request) ? inHand : quick).add(request);
    }
    sound.consume(quick, consumedAt);
    idleLooks = batch.isEmpty() ? idleLooks + 1 : 0;
    if (inHand.size() >= PREFETCH || idleLooks >= IDLE_LOOKS) {
      sound.consume(List.copyOf(inHand), consumedAt);
      inHand.clear();
    }
  }
}
