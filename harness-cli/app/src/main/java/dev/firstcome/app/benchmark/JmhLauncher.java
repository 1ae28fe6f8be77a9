package dev.firstcome.app.benchmark;

import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forks JMH, which forks the JVM that it measures. */
public final class JmhLauncher {
  /** How often one looks whether it has ended. */
  static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final Path java;
  private final Path jmh;

  /**
   * Makes a launcher.
   *
   * @param java the {@code java} command
   * @param home the project's root folder
   */
  public JmhLauncher(Path java, Path home) {
    this.java = java;
    this.jmh = home.resolve("jmh").resolve("target");
  }

  /** Has JMH list its benchmarks into {@code log}. */
  SupervisedProcess list(Path scratch, Path log) throws IOException {
    return start(List.of("-lp"), Map.of(), scratch, log);
  }

  /**
   * Starts one benchmark in a JVM of its own. A failure within ends it with another code than 0.
   *
   * @param variables of its environment: where the servers are
   * @param result gets its JSON
   */
  SupervisedProcess start(
      PlannedBenchmark benchmark,
      Map<String, String> variables,
      Path scratch,
      Path result,
      Path log)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("^" + benchmark.benchmark().replace(".", "\\.") + "$");
    arguments.addAll(List.of("-f", "1", "-foe", "true", "-rf", "json"));
    arguments.addAll(List.of("-rff", result.toAbsolutePath().toString()));
    // in quotes, since JMH splits this at blanks
    String temporary = "\"-Djava.io.tmpdir=" + scratch.toAbsolutePath() + "\"";
    arguments.addAll(List.of("-jvmArgsAppend", temporary));
    benchmark.threads().ifPresent(n -> arguments.addAll(List.of("-t", Integer.toString(n))));
    benchmark.mode().ifPresent(mode -> arguments.addAll(List.of("-bm", mode)));
    benchmark
        .params()
        .forEach((name, value) -> arguments.addAll(List.of("-p", name + "=" + value)));
    return start(arguments, variables, scratch, log);
  }

  private SupervisedProcess start(
      List<String> arguments, Map<String, String> variables, Path scratch, Path log)
      throws IOException {
    Path jar = jmh.resolve("jmh.jar");
    if (!Files.isRegularFile(jar)) {
      throw new IOException("there is no " + jar + ": build it first");
    }
    List<String> command = new ArrayList<>();
    // no -X options: the JVM that is measured would inherit them
    command.add(java.toString());
    command.add("-Djava.io.tmpdir=" + scratch.toAbsolutePath());
    command.addAll(List.of("-cp", jar + File.pathSeparator + jmh.resolve("lib").resolve("*")));
    command.add("org.openjdk.jmh.Main");
    command.addAll(arguments);
    return SupervisedProcess.start(new ProcessSpec("JMH", command, variables, scratch, log, 0));
  }
}
