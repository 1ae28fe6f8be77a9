package dev.firstcome.app.cli;

import dev.firstcome.app.duel.DuelListener;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.core.run.PlannedTrial;
import java.time.Duration;
import java.util.Optional;

/** Says which trial of how many is on, and how long the rest may take. */
final class TrialProgress implements DuelListener {

  private final Terminal terminal;

  TrialProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void trial(PlannedTrial trial, int trials, Optional<Duration> left) {
    terminal.say(
        "trial %d of %d, pair %d%s%s"
            .formatted(
                trial.number(),
                trials,
                trial.pair(),
                trial.control() ? ", control" : "",
                left.map(time -> ", about " + text(time) + " left").orElse("")));
  }

  @Override
  public void failed(PlannedTrial trial, String reason) {
    terminal.say(
        "trial %d failed: %s; the trials before it are kept".formatted(trial.number(), reason));
  }

  private static String text(Duration time) {
    return time.toSeconds() < 90
        ? Math.max(1, time.toSeconds()) + " s"
        : Math.round(time.toSeconds() / 60.0) + " min";
  }
}
