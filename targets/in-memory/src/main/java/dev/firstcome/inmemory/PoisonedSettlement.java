package dev.firstcome.inmemory;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fails for chosen requests, so that the way to the dead letters and back can be walked. */
final class PoisonedSettlement implements Settlement {
  private record Key(long couponId, long userId) {}

  private final Settlement sound;
  private final Set<Key> poisoned = ConcurrentHashMap.newKeySet();

  PoisonedSettlement(Settlement sound) {
    this.sound = sound;
  }

  void poison(long couponId, long userId) {
    poisoned.add(new Key(couponId, userId));
  }

  void heal(long couponId, long userId) {
    poisoned.remove(new Key(couponId, userId));
  }

  @Override
  public void settle(Request request, Instant consumedAt) throws UnprocessableException {
    if (poisoned.contains(new Key(request.couponId(), request.userId()))) {
      throw new UnprocessableException(request);
    }
    sound.settle(request, consumedAt);
  }
}
