package dev.firstcome.core.scenario;

import java.nio.file.Path;
import java.util.List;

/** Where scenarios come from: the built-in ones, and any file. */
public final class ScenarioFiles {
  private static final List<String> BUILT_IN =
      List.of("quick", "storm", "opening", "sustained", "duplicates", "expiry", "seed-stress");

  private ScenarioFiles() {}

  /** Returns the names of the built-in scenarios, simplest first. */
  public static List<String> builtInNames() {
    return BUILT_IN;
  }

  /**
   * Returns a built-in scenario.
   *
   * @throws ScenarioException if there is none of that name; it names the nearest
   */
  public static ScenarioSource builtIn(String name) {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Reads a file.
   *
   * @throws ScenarioException if it is missing, unreadable or not YAML
   */
  public static ScenarioSource read(Path file) {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Returns what {@code --scenario} means: a built-in name, or else a path (anything with a {@code
   * /} or that ends in {@code .yaml} or {@code .yml}).
   *
   * @throws ScenarioException if there is no such scenario
   */
  public static ScenarioSource find(String nameOrPath) {
    return nameOrPath.contains("/") || nameOrPath.endsWith(".yaml") || nameOrPath.endsWith(".yml")
        ? read(Path.of(nameOrPath))
        : builtIn(nameOrPath);
  }
}
