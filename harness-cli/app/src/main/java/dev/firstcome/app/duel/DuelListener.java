package dev.firstcome.app.duel;

import dev.firstcome.core.run.PlannedTrial;
import java.time.Duration;
import java.util.Optional;

/** Hears how a comparison goes. */
public interface DuelListener {

  /**
   * A trial begins.
   *
   * @param trials how many there are in all
   * @param left how long the rest may take; empty before one has run in this session
   */
  void trial(PlannedTrial trial, int trials, Optional<Duration> left);

  /** A trial could not be run; those before it are kept. */
  void failed(PlannedTrial trial, String reason);
}
