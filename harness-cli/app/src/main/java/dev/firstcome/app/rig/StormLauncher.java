package dev.firstcome.app.rig;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forks the load generator, a JVM of its own: the rig must not share a heap with what it times. */
public final class StormLauncher {

  private static final int OPEN_FILES = 65_536;

  private final Path java;
  private final Path gatling;
  private final List<String> prefix;

  /**
   * Makes a launcher.
   *
   * @param java the {@code java} command
   * @param home the project's root folder
   * @param prefix a command that runs the generator, such as {@code taskset -c 1}; mostly empty. It
   *     must replace itself by what it runs ({@code exec}), or the generator's costs go unseen
   */
  public StormLauncher(Path java, Path home, List<String> prefix) {
    this.java = java;
    this.prefix = List.copyOf(prefix);
    this.gatling = home.resolve("gatling").resolve("target");
  }

  /**
   * Writes {@code storm.json} and starts the generator on it.
   *
   * @param scratch its temporary files
   * @throws IOException if it is not built, or cannot be started
   */
  SupervisedProcess start(RunDirectory run, StormPlan plan, Path scratch) throws IOException {
    if (!Files.isRegularFile(jar())) {
      throw new IOException("there is no " + jar() + ": build it first");
    }
    JsonFile.write(run.stormPlan(), plan);
    Files.createDirectories(run.gatling());
    List<String> command = command(scratch);
    command.add(1, "-Dfirstcome.storm=" + absolute(run.stormPlan()));
    command.addAll(
        List.of("-s", "dev.firstcome.gatling.StormSimulation", "-rf", absolute(run.gatling())));
    command.add("-nr"); // the report would take the draining service's processor time
    command.addAll(0, prefix);
    return start(command, scratch, log(run));
  }

  /**
   * Starts the making of Gatling's HTML report from what a storm left, once nothing is measured any
   * more.
   *
   * @param simulation the folder that Gatling made in {@code gatling/}
   */
  SupervisedProcess startReport(RunDirectory run, String simulation, Path scratch)
      throws IOException {
    List<String> command = command(scratch);
    command.addAll(List.of("-ro", simulation, "-rf", absolute(run.gatling())));
    return start(command, scratch, run.logs().resolve("gatling-report.log"));
  }

  private List<String> command(Path scratch) {
    return new ArrayList<>(
        List.of(
            java.toString(),
            "-Xms512m",
            "-Xmx1g",
            "-XX:+AlwaysPreTouch", // where memory is given page by page, a fault costs 16 µs
            "-XX:TieredStopAtLevel=1", // C2's threads would take the service's processor time
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + absolute(scratch),
            "-cp",
            jar() + File.pathSeparator + gatling.resolve("lib").resolve("*"),
            "io.gatling.app.Gatling"));
  }

  private static SupervisedProcess start(List<String> command, Path scratch, Path log)
      throws IOException {
    return SupervisedProcess.start(
        new ProcessSpec("generator", command, Map.of(), scratch, log, OPEN_FILES));
  }

  private Path jar() {
    return gatling.resolve("gatling-storm.jar");
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }

  /** Where the generator's output goes. */
  Path log(RunDirectory run) {
    return run.logs().resolve("generator.log");
  }
}
