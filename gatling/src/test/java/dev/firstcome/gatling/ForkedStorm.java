package dev.firstcome.gatling;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.core.storm.StormSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A storm in a process of its own, started as the rig starts it. */
final class ForkedStorm {
  static final long SEED = 42;
  static final long COUPON = 100;
  static final long WARM_UP_COUPON = 99;

  private static final long IN_GOOD_TIME_MS = 2_500;
  private static final long MOST_PATIENCE_MS = 60_000;

  private final RunDirectory directory;
  private final Scenario scenario;
  private final Process process;
  private final Path output;

  private ForkedStorm(RunDirectory directory, Scenario scenario, Process process, Path output) {
    this.directory = directory;
    this.scenario = scenario;
    this.process = process;
    this.output = output;
  }

  /**
   * Starts one that begins in good time: a machine too busy to start a JVM by then gets another
   * try, with more time.
   *
   * @param options further options of its JVM
   */
  static ForkedStorm start(Path folder, String scenarioYaml, String baseUrl, String... options)
      throws IOException, InterruptedException {
    for (long startsInMs = 3 * IN_GOOD_TIME_MS; ; startsInMs *= 2) {
      ForkedStorm storm = fork(folder, scenarioYaml, baseUrl, startsInMs, options);
      while (storm.process.isAlive() && storm.progress().isEmpty()) {
        Thread.sleep(20);
      }
      boolean inTime =
          !storm.progress().isEmpty() && storm.progress().get(0).atMs() < -IN_GOOD_TIME_MS;
      if (inTime || startsInMs > MOST_PATIENCE_MS) {
        return storm;
      }
      storm.process.destroyForcibly().waitFor();
    }
  }

  /**
   * Starts one, once.
   *
   * @param startsInMs t = 0, from now
   */
  static ForkedStorm fork(
      Path folder, String scenarioYaml, String baseUrl, long startsInMs, String... options)
      throws IOException {
    Path file = Files.writeString(folder.resolve("scenario.yaml"), scenarioYaml);
    Scenario scenario = ScenarioFiles.read(file).scenario();
    RunDirectory directory = new RunDirectory(folder.toAbsolutePath());
    JsonFile.write(
        directory.stormPlan(),
        new StormPlan(
            StormPlan.SCHEMA_VERSION,
            baseUrl,
            scenario,
            SEED,
            COUPON,
            WARM_UP_COUPON,
            System.currentTimeMillis() + startsInMs,
            folder.toAbsolutePath().toString()));
    Path output = folder.resolve("gatling.log");
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-D" + StormSimulation.PLAN_PROPERTY + "=" + directory.stormPlan());
    command.addAll(List.of(options));
    Path target = Path.of(System.getProperty("firstcome.home"), "gatling", "target");
    command.add("-cp");
    command.add(target.resolve("gatling-storm.jar") + ":" + target.resolve("lib") + "/*");
    command.add("io.gatling.app.Gatling");
    command.add("-s");
    command.add(StormSimulation.class.getName());
    command.add("-rf");
    command.add(directory.gatling().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new ForkedStorm(directory, scenario, process, output);
  }

  Scenario scenario() {
    return scenario;
  }

  /** Waits for its end and returns its exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the storm did not end");
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void terminate() {
    process.destroy();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  List<StormProgress> progress() throws IOException {
    return output().lines().map(StormProgress::parse).flatMap(Optional::stream).toList();
  }

  History history() throws IOException {
    return HistoryReader.read(directory.history());
  }

  StormSummary summary() throws IOException {
    return JsonFile.read(directory.stormSummary(), StormSummary.class);
  }

  RunDirectory directory() {
    return directory;
  }
}
