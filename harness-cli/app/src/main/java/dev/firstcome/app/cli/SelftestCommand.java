package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.app.selftest.Defect;
import dev.firstcome.app.selftest.Selftest;
import dev.firstcome.app.selftest.Trial;
import dev.firstcome.app.selftest.TrialOutcome;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.environment.PartSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firstcome selftest}. */
@Command(
    name = "selftest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Show that each check catches the defects that it is for, and only those.",
      "The in-memory target is started with each of its defects in turn, and without any, and a",
      "small storm is driven at it. What is found must be exactly what was declared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome selftest",
      "  firstcome selftest --only OVERISSUE,PER_USER_PARTITION --keep-runs",
      "",
      "Exit codes: 0 as declared · 1 something else was found, or not found · 2 a run could not be",
      "  judged"
    })
final class SelftestCommand implements Callable<Integer> {

  /** Names for shell completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Defect.names());
      add(Trial.SOUND);
    }
  }

  private static final String TARGET = "in-memory";

  private final Services services;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = Names.class,
      description = {
        "Only these defects; NONE stands for the runs without one.",
        "There are ${COMPLETION-CANDIDATES}."
      })
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      converter = Folder.class,
      defaultValue = "runs",
      description = {
        "Where run directories go (default: ${DEFAULT-VALUE}).",
        "Those that came out as declared are removed again."
      })
  private Path runs;

  @Option(names = "--keep-runs", description = "Keep every run directory.")
  private boolean keepRuns;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  @Option(names = "--json", description = "Print the outcome as JSON instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  SelftestCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    List<Trial> trials = chosen();
    Language shown = language == null ? Language.of(services.locale()) : language;
    Reports reports = new Reports(shown);
    Selftest selftest =
        new Selftest(
            services
                .rigs()
                .rig(
                    new EnvironmentChoice(
                        services.environments().get(0), Optional.empty(), PartSettings.NONE)),
            Targets.find(services, TARGET),
            (run, result) -> reports.write(StoredRun.read(run.path())),
            runs,
            keepRuns,
            CommandText.of(spec),
            services.stop());
    List<TrialOutcome> outcomes = run(selftest, trials);
    services
        .out()
        .print(
            json
                ? SelftestJson.text(outcomes, trials.size())
                : new SelftestTable(outcomes, trials.size(), shown.locale()).text());
    services.out().flush();
    return exitCode(outcomes, trials.size());
  }

  private List<TrialOutcome> run(Selftest selftest, List<Trial> trials) throws Exception {
    List<TrialOutcome> outcomes = new ArrayList<>();
    for (Trial trial : trials) {
      if (services.stop().raised()) {
        break;
      }
      SelftestProgress progress =
          new SelftestProgress(services.terminal(), trial, outcomes.size() + 1, trials.size());
      TrialOutcome outcome = selftest.run(trial, progress);
      progress.done(outcome);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  /** The trials that {@code --only} names, in their usual order; all where it names none. */
  private List<Trial> chosen() {
    Set<String> names = new LinkedHashSet<>();
    List<String> known = new Names();
    for (String name : only) {
      String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
      if (!known.contains(wanted)) {
        throw new UsageException(
            "unknown defect '%s'; did you mean '%s'?".formatted(name, Nearest.to(wanted, known)));
      }
      names.add(wanted);
    }
    return Trial.all().stream()
        .filter(trial -> names.isEmpty() || names.contains(trial.name()))
        .toList();
  }

  /** The worst of all; a selftest that was stopped proves nothing, but what it found stands. */
  static int exitCode(List<TrialOutcome> outcomes, int planned) {
    boolean unknown = outcomes.size() < planned;
    for (TrialOutcome outcome : outcomes) {
      switch (outcome.status()) {
        case DIFFERENT -> {
          return Exit.INVALID;
        }
        case UNKNOWN -> unknown = true;
        case AS_DECLARED -> {}
      }
    }
    return unknown ? Exit.UNKNOWN : Exit.VALID;
  }
}
