package dev.firstcome.core.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The paths of one run. While the run goes on its folder is called {@code <name>.partial}; {@link
 * #finish} gives it its name, so that a folder without that ending is always complete.
 *
 * @param path the folder
 */
public record RunDirectory(Path path) {
  private static final String PARTIAL = ".partial";
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * Makes a new folder {@code <runs>/<yyyyMMdd-HHmmss>-<scenario>-<target>.partial}, with {@code
   * -2}, {@code -3} … before the ending where that name is taken.
   */
  public static RunDirectory create(Path runs, Instant startedAt, String scenario, String target)
      throws IOException {
    return create(runs, startedAt, scenario + "-" + target);
  }

  /**
   * Makes a new folder {@code <runs>/<yyyyMMdd-HHmmss>-<what>.partial}, with {@code -2}, {@code -3}
   * … before the ending where that name is taken.
   */
  public static RunDirectory create(Path runs, Instant startedAt, String what) throws IOException {
    Files.createDirectories(runs);
    String base = TIMESTAMP.format(startedAt) + "-" + what;
    for (int n = 1; ; n++) {
      String name = n == 1 ? base : base + "-" + n;
      Optional<Path> made = Files.exists(runs.resolve(name)) ? Optional.empty() : make(runs, name);
      if (made.isPresent()) {
        return new RunDirectory(made.get());
      }
    }
  }

  /** Makes the folder, or returns empty if it is there: one atomic test and make. */
  private static Optional<Path> make(Path runs, String name) throws IOException {
    try {
      return Optional.of(Files.createDirectory(runs.resolve(name + PARTIAL)));
    } catch (FileAlreadyExistsException taken) {
      return Optional.empty();
    }
  }

  /** Gives the folder its final name and returns it. */
  public RunDirectory finish() throws IOException {
    return new RunDirectory(Files.move(path, path.resolveSibling(name())));
  }

  /** Returns the folder's name, without {@code .partial}. */
  public String name() {
    String last = path.getFileName().toString();
    return last.endsWith(PARTIAL) ? last.substring(0, last.length() - PARTIAL.length()) : last;
  }

  /** Returns {@code manifest.json}. */
  public Path manifest() {
    return path.resolve("manifest.json");
  }

  /** Returns {@code history.csv}. */
  public Path history() {
    return path.resolve("history.csv");
  }

  /** Returns {@code ledger.csv}. */
  public Path ledger() {
    return path.resolve("ledger.csv");
  }

  /** Returns {@code coupons.csv}. */
  public Path coupons() {
    return path.resolve("coupons.csv");
  }

  /** Returns {@code faults.csv}. */
  public Path faults() {
    return path.resolve("faults.csv");
  }

  /** Returns {@code latency.hlog}. */
  public Path latency() {
    return path.resolve("latency.hlog");
  }

  /** Returns {@code resources.csv}. */
  public Path resources() {
    return path.resolve("resources.csv");
  }

  /** Returns {@code commits.json}. */
  public Path commits() {
    return path.resolve("commits.json");
  }

  /** Returns {@code allocations.json}. */
  public Path allocations() {
    return path.resolve("allocations.json");
  }

  /** Returns {@code result.json}. */
  public Path result() {
    return path.resolve("result.json");
  }

  /** Returns {@code storm.json}. */
  public Path stormPlan() {
    return path.resolve("storm.json");
  }

  /** Returns {@code storm-summary.json}. */
  public Path stormSummary() {
    return path.resolve("storm-summary.json");
  }

  /** Returns {@code gatling/}. */
  public Path gatling() {
    return path.resolve("gatling");
  }

  /** Returns {@code logs/}. */
  public Path logs() {
    return path.resolve("logs");
  }
}
