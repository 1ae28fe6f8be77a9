package dev.firstcome.app.cli;

import dev.firstcome.app.rig.Phase;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.terminal.Bar;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.environment.ServerKind;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Shows how a run goes: a line for each thing that became ready, and one that moves. */
final class LiveProgress implements RigListener {

  private static final int BAR_WIDTH = 24;

  private final Terminal terminal;
  private final String target;
  private long lastSent;
  private long lastAtMs;

  LiveProgress(Terminal terminal, String target) {
    this.terminal = terminal;
    this.target = target;
  }

  @Override
  public void started(ServerKind kind) {
    terminal.live("  starting " + kind.displayName() + " …");
  }

  @Override
  public void ready(ServerKind kind, Duration startUp) {
    terminal.say("  " + kind.displayName() + " ready after " + seconds(startUp));
  }

  @Override
  public void failed(ServerKind kind, String reason) {
    terminal.say("  " + kind.displayName() + " failed: " + reason);
  }

  @Override
  public void targetReady(String name, Duration startUp) {
    terminal.say("  " + name + " ready after " + seconds(startUp));
  }

  @Override
  public void phase(Phase phase) {
    switch (phase) {
      case STARTING -> terminal.live("  starting servers …");
      case WARMING_UP -> terminal.live("  starting the generator …");
      case STORM -> terminal.live("  storm …");
      case DRAINING -> terminal.live("  draining …");
      case JUDGING -> terminal.live("  stopping servers, judging …");
    }
  }

  @Override
  public synchronized void storm(StormProgress progress, long durationMs, OptionalDouble backlog) {
    if (progress.atMs() < 0) {
      terminal.live(
          String.format(
              Locale.ROOT,
              "  warm-up   %d sent, storm in %.0f s",
              progress.warmUpSent(),
              -progress.atMs() / 1000.0));
      return;
    }
    double share = durationMs == 0 ? 1 : (double) progress.atMs() / durationMs;
    terminal.live(
        String.format(
            Locale.ROOT,
            "  storm     %s %.1f/%.0f s  %,d sent  %,.0f/s  p99 %s  backlog %s",
            Bar.of(share, BAR_WIDTH),
            Math.min(progress.atMs(), durationMs) / 1000.0,
            durationMs / 1000.0,
            progress.sent(),
            rate(progress),
            milliseconds(progress.answerDueNsP99()),
            count(backlog)));
  }

  @Override
  public void draining(OptionalDouble backlog, Duration elapsed) {
    terminal.live("  draining  " + seconds(elapsed) + "  backlog " + count(backlog));
  }

  @Override
  public void warning(String line) {
    terminal.say("  " + target + ": " + line);
  }

  /** Sends per second since the line before. */
  private double rate(StormProgress progress) {
    long ms = progress.atMs() - lastAtMs;
    long sent = progress.sent() - lastSent;
    lastAtMs = progress.atMs();
    lastSent = progress.sent();
    return ms <= 0 ? 0 : sent * 1000.0 / ms;
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  private static String milliseconds(OptionalLong ns) {
    return ns.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f ms", ns.getAsLong() / 1e6);
  }

  private static String count(OptionalDouble value) {
    return value.isEmpty() ? "?" : String.format(Locale.ROOT, "%,.0f", value.getAsDouble());
  }
}
