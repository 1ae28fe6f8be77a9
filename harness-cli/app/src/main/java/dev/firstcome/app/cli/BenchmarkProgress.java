package dev.firstcome.app.cli;

import dev.firstcome.app.benchmark.BenchmarkListener;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.environment.ServerKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows which benchmark of how many is on, what JMH says of it, and how long the rest may take. */
final class BenchmarkProgress implements BenchmarkListener {
  /** {@code # Warmup Iteration 1: 35017.677 ops/s}. */
  private static final Pattern ITERATION =
      Pattern.compile("(?:# )?(Warmup )?Iteration +(\\d+):(.*)");

  private final Terminal terminal;

  BenchmarkProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void running(
      PlannedBenchmark benchmark, int number, int of, String line, Optional<Duration> left) {
    terminal.live(
        String.format(
            Locale.ROOT,
            "  [%3d/%d] %-40s %s%s",
            number,
            of,
            benchmark.id(),
            iteration(line),
            left.map(time -> ", about " + text(time) + " left").orElse("")));
  }

  private static String iteration(String line) {
    Matcher matcher = ITERATION.matcher(line.strip());
    if (!matcher.matches()) {
      return "…";
    }
    return (matcher.group(1) == null ? "iteration " : "warm-up ")
        + matcher.group(2)
        + (matcher.group(3).isBlank() ? "" : ": " + matcher.group(3).strip());
  }

  private static String text(Duration time) {
    return time.toSeconds() < 90
        ? Math.max(1, time.toSeconds()) + " s"
        : Math.round(time.toSeconds() / 60.0) + " min";
  }

  @Override
  public void failed(PlannedBenchmark benchmark, String reason) {
    terminal.say("%s failed: %s".formatted(benchmark.fileName(), reason));
  }

  @Override
  public void started(ServerKind kind) {
    terminal.live("  starting " + kind.displayName() + " …");
  }

  @Override
  public void ready(ServerKind kind, Duration startUp) {
    terminal.live("  " + kind.displayName() + " ready");
  }

  @Override
  public void failed(ServerKind kind, String reason) {
    terminal.say("  " + kind.displayName() + " failed: " + reason);
  }

  @Override
  public void notice(String line) {
    terminal.say("  " + line);
  }
}
