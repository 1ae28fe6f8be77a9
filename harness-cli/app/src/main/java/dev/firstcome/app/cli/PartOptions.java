package dev.firstcome.app.cli;

import dev.firstcome.core.scenario.Budget;
import dev.firstcome.core.scenario.Parts;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.environment.Limit;
import dev.firstcome.environment.PartSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** What can be chosen for each part of an environment of containers. */
final class PartOptions {

  @Option(
      names = "--image",
      paramLabel = "PART=REF",
      description = {
        "Another container image for a part: service (the one with the JRE), mariadb, redis,",
        "kafka, connect; may be repeated. Needs --env testcontainers."
      })
  private List<String> images = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "PART=LIMIT",
      description = {
        "The budget of a part, such as redis=1cpu,1g or service=0.5cpu; may be repeated.",
        "Needs --env testcontainers."
      })
  private List<String> limits = new ArrayList<>();

  /**
   * All of it, laid over what the scenario wants, part by part.
   *
   * @throws UsageException if a part is unknown or named twice, or a limit is none
   */
  PartSettings over(Parts wanted) {
    Map<String, String> chosenImages = new TreeMap<>(wanted.images());
    chosenImages.putAll(pairs("--image", images));
    Map<String, Limit> chosenLimits = new TreeMap<>();
    wanted.limits().forEach((part, budget) -> chosenLimits.put(part, limit(budget)));
    pairs("--limit", limits).forEach((part, text) -> chosenLimits.put(part, limit(part, text)));
    return new PartSettings(chosenImages, chosenLimits);
  }

  private static Limit limit(String part, String text) {
    try {
      return limit(Budget.parse(text));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--limit %s=%s: %s".formatted(part, text, e.getMessage()));
    }
  }

  private static Limit limit(Budget budget) {
    return new Limit(budget.cpus(), budget.memoryBytes());
  }

  private static Map<String, String> pairs(String option, List<String> words) {
    Map<String, String> pairs = new TreeMap<>();
    for (String word : words) {
      int at = word.indexOf('=');
      if (at < 0 || at == word.length() - 1) {
        throw new UsageException("%s %s: write it like %s redis=…".formatted(option, word, option));
      }
      String part = word.substring(0, at);
      if (!PartSettings.parts().contains(part)) {
        throw new UsageException(
            "%s %s: unknown part '%s'; did you mean '%s'?"
                .formatted(option, word, part, Nearest.to(part, PartSettings.parts())));
      }
      if (pairs.put(part, word.substring(at + 1)) != null) {
        throw new UsageException("%s names %s twice".formatted(option, part));
      }
    }
    return pairs;
  }
}
