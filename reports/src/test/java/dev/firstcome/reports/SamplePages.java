package dev.firstcome.reports;

import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import dev.firstcome.core.run.StageLedger.Sum;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.MeasuredTrial;
import dev.firstcome.reports.page.ReportedRun;
import dev.firstcome.reports.trace.MadeUpDirectory;
import dev.firstcome.reports.trace.Trace;
import dev.firstcome.reports.trace.TraceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Made-up pages. */
public final class SamplePages {
  private static final long S = 1_000_000_000L;

  private SamplePages() {}

  /** A run of each design, with everything there is to draw. */
  public static HtmlReport pair(Path folder) throws IOException {
    List<RunResult> runs = runs();
    return HtmlReport.of("20260101-120000-storm-compare", reported(runs), traces(folder));
  }

  /** Interleaved trials with a winner. */
  public static HtmlReport duel(Path folder) throws IOException {
    Duel duel = SampleDuels.clear();
    List<RunResult> results = duel.trials().stream().map(MeasuredTrial::result).toList();
    return HtmlReport.of("20260101-120000-storm-compare", reported(results), traces(folder))
        .with(duel);
  }

  /** Two runs whose raw files are gone. */
  static HtmlReport bare() {
    List<RunResult> runs = List.of(SampleRuns.redis(), SampleRuns.broken());
    List<Trace> traces = runs.stream().map(run -> nothing(run.target())).toList();
    return HtmlReport.of("20260101-120000-storm-compare", reported(runs), traces);
  }

  /** The runs of {@link #pair}. */
  public static List<RunResult> runs() {
    return List.of(
        SampleRuns.redis().with(Optional.empty(), Optional.of(stages(1))),
        SampleRuns.kafka().with(Optional.empty(), Optional.of(stages(9))));
  }

  /** Their traces. */
  public static List<Trace> traces(Path folder) throws IOException {
    RunDirectory redis = MadeUpDirectory.write(folder, "redis-streams", 1);
    RunDirectory kafka = MadeUpDirectory.write(folder, "kafka-outbox", 14);
    return List.of(
        TraceReader.read(redis, SampleRuns.redis(), S),
        TraceReader.read(kafka, SampleRuns.kafka(), S));
  }

  /** A trace of a directory without raw files. */
  public static Trace nothing(String design) {
    return new Trace(
        design,
        1,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Map.of());
  }

  private static List<ReportedRun> reported(List<RunResult> runs) {
    return runs.stream().map(run -> new ReportedRun(run, manifest(run))).toList();
  }

  private static StageLedger stages(long slowness) {
    List<Sum> sums =
        Stream.of(Stage.values())
            .map(stage -> new Sum(stage, OptionalLong.of(slowness * 200_000_000L)))
            .toList();
    return new StageLedger(
        1_000, sums, slowness * 1_220_000_000L, slowness * 20_000_000L, OptionalLong.of(1_000_000));
  }

  private static RunManifest manifest(RunResult run) {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        "0.1.0",
        "0123456789abcdef0123456789abcdef01234567",
        "firstcome compare --scenario storm",
        ScenarioFiles.builtIn("storm").scenario(),
        run.seed(),
        run.target(),
        "embedded",
        List.of(
            component("service", run.target() + " 0.1.0", Map.of("jvm", "-Xmx512m")),
            component("mariadb", "11.4.5", Map.of("sync_binlog", "1", "init <&> \"x\"", "'y'"))),
        new Machine("Linux 6.1", "amd64", "a processor", 2, 8L << 30, "17.0.1"),
        101,
        100,
        Instant.parse("2026-01-01T12:00:00Z"),
        250_000,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(true),
        false,
        0);
  }

  private static Component component(String name, String version, Map<String, String> settings) {
    return new Component(
        name, version, "127.0.0.1", 1, OptionalLong.empty(), OptionalLong.empty(), settings);
  }
}
