package dev.firstcome.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firstcome gate}. */
@Command(
    name = "gate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    defaultValueProvider = GateCommand.Defaults.class,
    description = {
      "Tell whether a change made a design slower, or wrong; for CI on noisy machines.",
      "Base and head run interleaved on this machine, and are compared pair by pair. A figure has",
      "regressed only where its whole interval lies beyond the threshold."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome gate --base main",
      "  firstcome gate --base v1.2 --head HEAD --pairs 12 --primary answerP50",
      "  firstcome gate --base build/old --head build/new --target kafka-outbox --threshold 1.5",
      "  firstcome gate --write-baseline mine; firstcome gate --baseline reports/baseline/mine.json",
      "  firstcome gate --history runs",
      "",
      "Exit codes: 0 passed · 1 regressed, or the head is INVALID · 2 inconclusive, stopped, or a",
      "  side cannot be had or built · 64 bad usage or bad input · 70 internal error"
    })
final class GateCommand implements Callable<Integer> {

  /** The storm's options are shared, and a gate's scenario is its own. */
  static final class Defaults implements IDefaultValueProvider {
    @Override
    public String defaultValue(ArgSpec argument) {
      return argument instanceof OptionSpec option && option.longestName().equals("--scenario")
          ? "gate"
          : null;
    }
  }

  private static final List<String> OF_HISTORY =
      List.of(
          "--history",
          "--primary",
          "--figures",
          "--threshold",
          "--summary",
          "--junit",
          "--lang",
          "--json");
  private static final List<String> OF_EXPERIMENT =
      List.of("--same", "--slower", "--wrong", "--delay");

  private static final List<String> OF_A_STORM =
      List.of(
          "--scenario", "--users", "--stock", "--duration", "--seed", "--primary", "--set", "--c2");
  private static final List<String> OF_A_CLAIM =
      List.of("--threshold", "--figures", "--primary", "--json");
  private static final List<String> OF_A_VERDICT = List.of("--summary", "--junit");
  private static final List<String> OF_A_RUN = List.of("--keep-data", "--require-fit");

  private final Services services;

  @Option(
      names = "--base",
      paramLabel = "REF|DIR",
      description = {
        "What there is: a git ref, which is built in a work tree of its own and kept, or a folder",
        "with NAME-exec.jar files or a built checkout."
      })
  private String base;

  @Option(
      names = "--head",
      paramLabel = "REF|DIR",
      description = "What has changed (default: what is built in this checkout).")
  private String head;

  @Option(
      names = "--base-set",
      paramLabel = "NAME=VALUE",
      description = "Set on that side alone: answerDelay, durability, defect; may be repeated.")
  private List<String> baseSettings = new ArrayList<>();

  @Option(names = "--head-set", paramLabel = "NAME=VALUE", description = "The same for the head.")
  private List<String> headSettings = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      converter = PlainFile.class,
      description = {
        "Hold what is built here against a stored baseline instead, for the trend: times divided by",
        "a probe of both machines; only ratios between designs can fail it, and CPU per issuance",
        "and allocations, or the --figures that are named."
      })
  private Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "NAME",
      description = "Run, and write reports/baseline/NAME.json.")
  private String writeBaseline;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      converter = Folder.class,
      description = "Look for change points in the runs that are in DIR; nothing is run.")
  private Path history;

  @Option(
      names = "--experiment",
      paramLabel = "DIR",
      converter = Folder.class,
      description = {
        "Put the gate itself to the test, or go on with that: gates whose right verdict is known.",
        "--same N against themselves (default: 20), --slower N with answers delayed by --delay",
        "SHARE of the median (default: 10, 0.2), --wrong N that overissue (default: 1)."
      })
  private Path experiment;

  @Option(names = "--same", paramLabel = "N", hidden = true)
  private int same = 20;

  @Option(names = "--slower", paramLabel = "N", hidden = true)
  private int slower = 10;

  @Option(names = "--wrong", paramLabel = "N", hidden = true)
  private int wrong = 1;

  @Option(names = "--delay", paramLabel = "SHARE", hidden = true)
  private double delayShare = 0.2;

  @Mixin private GateOptions gate = new GateOptions();

  @Mixin private StormOptions options = new StormOptions();

  @Spec private CommandSpec spec;

  GateCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    oneQuestion();
    gate.check(services);
    nothingInVain();
    if (history != null) {
      return new GateHistoryMode(services, gate, options).run(history);
    }
    if (experiment != null) {
      return new GateExperimentMode(services, gate, options, spec)
          .run(experiment, same, slower, delayShare, wrong);
    }
    if (writeBaseline != null || baseline != null) {
      GateBaselineMode mode = new GateBaselineMode(services, gate, options, spec);
      return baseline != null ? mode.check(baseline) : mode.write(writeBaseline);
    }
    return new GateSidesMode(services, gate, options, spec)
        .run(base, head, baseSettings, headSettings);
  }

  /** Each is another question, and two answers have no exit code. */
  private void oneQuestion() {
    List<String> asked = new ArrayList<>();
    add(asked, "--base", base);
    add(asked, "--baseline", baseline);
    add(asked, "--write-baseline", writeBaseline);
    add(asked, "--history", history);
    add(asked, "--experiment", experiment);
    if (asked.isEmpty()) {
      throw new UsageException("say what to hold the head against: --base REF or --base DIR");
    }
    if (asked.size() > 1) {
      throw new UsageException(String.join(" and ", asked) + " are different questions: ask one");
    }
    boolean sided = head != null || !baseSettings.isEmpty() || !headSettings.isEmpty();
    if (base == null && sided) {
      throw new UsageException("--head, --base-set and --head-set need --base");
    }
    if (!(delayShare > 0 && delayShare <= 10)) {
      throw new UsageException("--delay is above 0 and at most 10");
    }
    TrialOptions.count("--same", same, 1);
    TrialOptions.count("--slower", slower, 0);
    TrialOptions.count("--wrong", wrong, 0);
  }

  private static void notEmpty(String option, String value) {
    if (value != null && value.isBlank()) {
      throw new UsageException(option + " is empty");
    }
  }

  /** What would be passed over in silence is refused. */
  private void nothingInVain() {
    notEmpty("--base", base);
    notEmpty("--head", head);
    if (history != null) {
      Misplaced.refuse(spec, "--history runs nothing", OF_HISTORY);
    }
    if (experiment != null) {
      Misplaced.refuse(spec, "the runs go into the experiment's folder", "--runs"::equals);
    } else {
      Misplaced.refuse(spec, "it is for --experiment", OF_EXPERIMENT::contains);
    }
    if (base == null && experiment == null) {
      Misplaced.refuse(spec, "it needs pairs, of --base", "--adjust"::equals);
    }
    if (baseline != null) {
      Misplaced.refuse(spec, "the baseline says what runs", OF_A_STORM::contains);
    }
    if (writeBaseline != null) {
      Misplaced.refuse(spec, "a baseline has every figure, and no verdict", OF_A_CLAIM::contains);
    }
    if (writeBaseline != null || experiment != null) {
      Misplaced.refuse(spec, "there is no verdict to be told", OF_A_VERDICT::contains);
    }
    if (base == null && !options.serviceSettings().isEmpty()) {
      throw new UsageException("--set of the service itself needs --base");
    }
    Misplaced.refuse(spec, "a gate goes by its own rules", OF_A_RUN::contains);
  }

  private static void add(List<String> asked, String option, Object value) {
    if (value != null) {
      asked.add(option);
    }
  }
}
