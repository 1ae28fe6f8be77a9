package dev.firstcome.reports.page;

import dev.firstcome.core.run.RunManifest;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines that bring the same report again: the code, the storm with its seed and
 * environment spelled out, the judgement, the page.
 */
public final class Repeating {
  private static final String DIRTY = "-dirty";

  /**
   * One step.
   *
   * @param key of its words
   * @param commands to be typed
   */
  public record Step(String key, List<String> commands) {
    /** Copies the list. */
    public Step {
      commands = List.copyOf(commands);
    }
  }

  private final String directory;
  private final long seed;
  private final List<ReportedRun> runs;

  private Repeating(String directory, long seed, List<ReportedRun> runs) {
    this.directory = directory;
    this.seed = seed;
    this.runs = runs;
  }

  /**
   * Returns the steps.
   *
   * @param directory the name of the directory that the page is in
   * @param seed of the first schedule
   */
  public static List<Step> steps(String directory, long seed, List<ReportedRun> runs) {
    return new Repeating(directory, seed, runs).steps();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    RunManifest first = runs.get(0).manifest();
    boolean dirty = first.gitCommit().endsWith(DIRTY);
    String commit =
        dirty
            ? first.gitCommit().substring(0, first.gitCommit().length() - DIRTY.length())
            : first.gitCommit();
    if (commit.matches("[0-9a-f]{7,64}")) {
      steps.add(
          new Step(dirty ? "repeat.dirty" : "repeat.code", List.of("git checkout " + commit)));
    }
    steps.add(new Step("repeat.storm", storms()));
    steps.add(
        new Step(
            "repeat.verify",
            runs.stream().map(run -> "./firstcome verify runs/" + run.result().run()).toList()));
    steps.add(new Step("repeat.report", List.of("./firstcome report runs/" + directory)));
    return steps;
  }

  /** A trial that was run by {@code --resume} is repeated by what began the comparison. */
  private List<String> storms() {
    List<RunManifest> begun =
        runs.stream()
            .map(ReportedRun::manifest)
            .filter(manifest -> !has(manifest.command(), "--resume"))
            .toList();
    List<RunManifest> all =
        begun.isEmpty() ? runs.stream().map(ReportedRun::manifest).toList() : begun;
    return all.stream().map(this::complete).distinct().toList();
  }

  private String complete(RunManifest manifest) {
    StringBuilder command = new StringBuilder("./").append(manifest.command());
    if (!manifest.command().matches("firstcome (run|compare)\\b.*")
        || has(manifest.command(), "--resume")) {
      return command.toString();
    }
    if (!has(manifest.command(), "--seed")) {
      command.append(" --seed ").append(seed);
    }
    if (!has(manifest.command(), "--env")) {
      command.append(" --env ").append(manifest.environment());
    }
    return command.toString();
  }

  private static boolean has(String command, String option) {
    return (command + " ").matches(".*\\s" + option + "[= ].*");
  }
}
