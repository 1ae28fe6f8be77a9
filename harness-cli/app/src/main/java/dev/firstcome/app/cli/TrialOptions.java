package dev.firstcome.app.cli;

import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.reports.comparison.Measure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of interleaved trials. */
final class TrialOptions {

  private static final int USUAL = 6;

  /** Days of them. */
  private static final int MOST = 1_000;

  /** Names for shell completion. */
  static final class MeasureNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    MeasureNames() {
      super(Measure.keys());
    }
  }

  @Option(
      names = "--trials",
      paramLabel = "N",
      description = {
        "Run N interleaved pairs, A B B A …, and tell what may be claimed: that needs at least 6.",
        "Exit 2 where it cannot be told."
      })
  private Integer trials;

  @Option(
      names = "--control",
      description =
          "Also run the first target against itself, for the noise floor (6 pairs unless --trials"
              + " says otherwise).")
  private boolean control;

  @Option(
      names = "--primary",
      paramLabel = "FIGURE",
      completionCandidates = MeasureNames.class,
      defaultValue = "answerP99",
      description = {
        "The figure that is declared beforehand (default: ${DEFAULT-VALUE}); all others are"
            + " corrected for their number.",
        "There are ${COMPLETION-CANDIDATES}."
      })
  private String primary;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      converter = Folder.class,
      description = "Go on with a comparison that was interrupted.")
  private Path resume;

  /** Whether interleaved trials were asked for. */
  boolean wanted() {
    return trials != null || control;
  }

  int pairs() {
    return trials == null ? USUAL : count("--trials", trials, 1);
  }

  /** Checks how many of something that runs were asked for. */
  static int count(String option, int count, int least) {
    if (count < least || count > MOST) {
      throw new UsageException(
          "%s must be from %d to %d, is %d".formatted(option, least, MOST, count));
    }
    return count;
  }

  boolean control() {
    return control;
  }

  /** Refuses a figure that is declared for trials that nobody asked for. */
  void nothingDeclared(CommandSpec spec) {
    primary();
    if (spec.commandLine().getParseResult().hasMatchedOption("--primary")) {
      throw new UsageException("--primary needs --trials: one run of each claims nothing");
    }
  }

  Measure primary() {
    return Measure.find(primary)
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown figure '%s'; did you mean '%s'?"
                        .formatted(primary, Nearest.to(primary, Measure.keys()))));
  }

  Optional<Path> resume() {
    return Optional.ofNullable(resume);
  }
}
