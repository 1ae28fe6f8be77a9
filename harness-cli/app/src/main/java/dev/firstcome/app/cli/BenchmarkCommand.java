package dev.firstcome.app.cli;

import dev.firstcome.app.benchmark.BenchmarkFolder;
import dev.firstcome.app.benchmark.BenchmarkRig;
import dev.firstcome.app.benchmark.BusyException;
import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.Parts;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.reports.benchmark.BenchmarkReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firstcome jmh}. */
@Command(
    name = "jmh",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Rank ways of taking one unit of stock, on the real Redis and MariaDB.",
      "Each iteration is audited: a way that takes too many or loses some fails. Also: what the",
      "accept script, messages, recording and judging cost.",
      "The full set takes most of an hour; it can be stopped and gone on with."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome jmh --quick                 four ways, hot stock, 1 and 16 threads: 3 minutes",
      "  firstcome jmh                         everything",
      "  firstcome jmh 'stock-.*-16-thrpt'     what a regular expression finds in the ids",
      "  firstcome jmh --resume runs/20260101-120000-jmh.partial",
      "",
      "Ids: stock-WAY-(hot|runs.out)-THREADS-(thrpt|sample), accept-THREADS-(thrpt|sample),",
      "  message-NAME, recording-NAME, checking-NAME-OPERATIONS",
      "Exit codes: 0 all ran · 1 a benchmark failed, such as at its audit · 2 stopped before the",
      "  end · 64 bad usage or bad input · 70 internal error"
    })
final class BenchmarkCommand implements Callable<Integer> {
  private final Services services;

  @Parameters(
      paramLabel = "PATTERN",
      arity = "0..1",
      description = "Only benchmarks in whose id this regular expression is found.")
  private String pattern;

  @Option(
      names = "--quick",
      description = "EVALSHA, WATCH, UPDATE, UPDATE with INSERT; hot; throughput; 1, 16 threads.")
  private boolean quick;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      converter = Folder.class,
      description = "Go on where it was stopped.")
  private Path resume;

  @Option(
      names = "--durability",
      paramLabel = "none|everysec|always",
      defaultValue = "everysec",
      description = "When Redis has a write on disk (default: ${DEFAULT-VALUE}).")
  private RedisDurability durability;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Replays the order of that seed (default: drawn, and printed).")
  private Long seed;

  @Mixin private EnvironmentOptions environment;

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      converter = Folder.class,
      defaultValue = "runs",
      description = "Where the folder goes (default: ${DEFAULT-VALUE}).")
  private Path runs;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of table and sentences (default: the locale's).")
  private Language language;

  @Option(names = "--json", description = "Print the figures as JSON instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  BenchmarkCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return resume == null ? begin() : goOn();
  }

  private int begin() throws Exception {
    Optional<Pattern> wanted = wanted();
    EnvironmentChoice choice =
        environment.choose(services, EnumSet.of(ServerKind.REDIS, ServerKind.MARIADB), Parts.NONE);
    BenchmarkRig rig = services.benchmarks().rig(choice);
    long order = seed == null ? services.seeds().getAsLong() : seed;
    BenchmarkRig.Request request =
        new BenchmarkRig.Request(
            wanted, quick, order, durability, choice.text(), CommandText.of(spec));
    List<PlannedBenchmark> plan = rig.plan(request, runs);
    if (services.stop().raised()) {
      return Exit.UNKNOWN;
    }
    if (plan.isEmpty()) {
      throw new UsageException(
          "no benchmark's id matches '%s' (see 'firstcome jmh --help')"
              .formatted(pattern == null ? "" : pattern));
    }
    nothingLacking(rig, choice, plan);
    BenchmarkFolder folder = rig.folder(request, plan, runs);
    services
        .terminal()
        .say(
            "%d benchmarks in JVMs of their own, seed %d: %s"
                .formatted(plan.size(), order, folder.directory().path()));
    return run(rig, folder);
  }

  private static void nothingLacking(
      BenchmarkRig rig, EnvironmentChoice choice, List<PlannedBenchmark> benchmarks) {
    Optional<ServerKind> lacking = rig.lack(benchmarks);
    if (lacking.isPresent()) {
      throw new UsageException(
          "%s does not say where %s is".formatted(choice.source(), lacking.get().displayName()));
    }
  }

  private Optional<Pattern> wanted() {
    try {
      return Optional.ofNullable(pattern).map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "'%s' is no regular expression: %s".formatted(pattern, e.getDescription()));
    }
  }

  private int goOn() throws Exception {
    nothingElse();
    if (!Files.isDirectory(resume)) {
      throw new UsageException("no such directory: " + resume);
    }
    if (!BenchmarkFolder.isAt(resume)) {
      throw new UsageException("no benchmarks: " + resume);
    }
    BenchmarkFolder folder = new BenchmarkFolder(new RunDirectory(resume));
    BenchmarkManifest manifest = folder.manifest();
    EnvironmentChoice choice = environment.begun(manifest.environment(), Parts.NONE);
    BenchmarkRig rig = services.benchmarks().rig(choice);
    new Begun(manifest.machine(), manifest.gitCommit())
        .goOnWith(new Begun(rig.identity().machine(), rig.identity().gitCommit()));
    nothingLacking(rig, choice, folder.missing());
    return run(rig, folder);
  }

  /** What to run was said then. */
  private void nothingElse() {
    List<String> harmless =
        List.of("--resume", "--lang", "--json", "--env", "--endpoints", "--image", "--limit");
    Misplaced.refuse(spec, "--resume goes on with what was asked for then", harmless);
  }

  private int run(BenchmarkRig rig, BenchmarkFolder folder) throws Exception {
    BenchmarkProgress progress = new BenchmarkProgress(services.terminal());
    boolean complete;
    try {
      complete = rig.run(folder, progress);
    } catch (BusyException e) {
      throw new UsageException(e.getMessage());
    } finally {
      services.terminal().clear();
    }
    Language shown = language == null ? Language.of(services.locale()) : language;
    BenchmarkFiles files = BenchmarkFiles.of(folder, shown);
    files.write(folder.directory().path());
    BenchmarkReport report = files.report();
    RunDirectory directory = complete ? folder.directory().finish() : folder.directory();
    services.out().print(json ? report.json() : "\n" + report.text(shown.locale()) + "\n");
    if (!json) {
      services.out().printf("%-8s %s%n", "report", Reports.first(directory));
    }
    services.out().flush();
    if (!complete) {
      services.terminal().say("go on with: firstcome jmh --resume " + directory.path());
    }
    if (!new BenchmarkFolder(directory).manifest().failures().isEmpty()) {
      return Exit.INVALID;
    }
    return complete ? Exit.VALID : Exit.UNKNOWN;
  }
}
