package dev.firstcome.app.cli;

import dev.firstcome.app.rig.Phase;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.selftest.Trial;
import dev.firstcome.app.selftest.TrialOutcome;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.environment.ServerKind;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** Shows where the selftest is: one line that moves, and one that stays for each trial. */
final class SelftestProgress implements RigListener {

  private final Terminal terminal;
  private final String label;

  SelftestProgress(Terminal terminal, Trial trial, int number, int of) {
    this.terminal = terminal;
    this.label =
        String.format(
            Locale.ROOT, "  [%2d/%d] %-8s %-26s", number, of, trial.storm().id(), trial.name());
  }

  /** The trial is over. */
  void done(TrialOutcome outcome) {
    String status = outcome.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    terminal.say(label + " " + status);
  }

  @Override
  public void phase(Phase phase) {
    live(phase.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " …");
  }

  @Override
  public void storm(StormProgress progress, long durationMs, OptionalDouble backlog) {
    live(
        progress.atMs() < 0
            ? "warming up …"
            : String.format(Locale.ROOT, "storm, %,d sent", progress.sent()));
  }

  @Override
  public void draining(OptionalDouble backlog, Duration elapsed) {
    live("draining …");
  }

  @Override
  public void targetReady(String target, Duration startUp) {
    live("ready");
  }

  @Override
  public void started(ServerKind kind) {
    live("starting " + kind.displayName() + " …");
  }

  @Override
  public void ready(ServerKind kind, Duration startUp) {
    live(kind.displayName() + " ready");
  }

  @Override
  public void failed(ServerKind kind, String reason) {
    warning(kind.displayName() + " failed: " + reason);
  }

  @Override
  public void warning(String line) {
    terminal.say(label + " " + line);
  }

  private void live(String what) {
    terminal.live(label + " " + what);
  }
}
