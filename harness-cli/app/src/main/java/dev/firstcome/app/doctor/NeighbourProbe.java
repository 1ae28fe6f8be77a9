package dev.firstcome.app.doctor;

import dev.firstcome.app.time.Timekeeper;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether somebody else is at work: another virtual machine on this host (steal), or other programs
 * on this machine.
 *
 * @param ticks the processors' counters since the machine's start; empty where they are not told
 */
record NeighbourProbe(Timekeeper time, Supplier<Optional<CpuTicks>> ticks) implements Probe {

  private static final Duration WINDOW = Duration.ofMillis(800);
  private static final double STEAL_WARNS = 0.02;
  private static final double BUSY_WARNS = 0.25;

  @Override
  public Diagnosis look() throws InterruptedException {
    Optional<CpuTicks> before = ticks.get();
    time.pause(WINDOW);
    Optional<CpuTicks> after = ticks.get();
    if (before.isEmpty() || after.isEmpty()) {
      return Diagnosis.saying("unknown", "neighbours", Health.WARN);
    }
    CpuTicks window = after.get().since(before.get());
    boolean doubtful = window.steal() > STEAL_WARNS || window.busy() > BUSY_WARNS;
    return Diagnosis.of(
        "neighbours",
        doubtful ? Health.WARN : Health.OK,
        "busy",
        Math.round(window.busy() * 100),
        "steal",
        Numbers.one(window.steal() * 100));
  }
}
