package dev.firstcome.core.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstcome.core.sentence.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where scenarios come from: the built-in ones, and any file. */
public final class ScenarioFiles {
  private static final List<String> BUILT_IN =
      List.of(
          "quick", "storm", "opening", "sustained", "duplicates", "expiry", "seed-stress", "gate");

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
    if (!BUILT_IN.contains(name)) {
      throw new ScenarioException(
          "no built-in scenario \"%s\"; the nearest is \"%s\" (all: %s)"
              .formatted(name, Nearest.to(name, BUILT_IN), String.join(", ", BUILT_IN)));
    }
    String file = name + ".yaml";
    try (InputStream in = ScenarioFiles.class.getResourceAsStream(file)) {
      return new ScenarioSource(file + " (built in)", new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the text of a scenario that the caller has read.
   *
   * @param origin what complaints call it
   */
  public static ScenarioSource of(String origin, String text) {
    return new ScenarioSource(origin, text);
  }

  /**
   * Reads a file.
   *
   * @throws ScenarioException if it is missing, unreadable or not YAML
   */
  public static ScenarioSource read(Path file) {
    try {
      return new ScenarioSource(file.toString(), YamlTree.textOf(file));
    } catch (NoSuchFileException e) {
      throw new ScenarioException(file + ": no such file");
    }
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
