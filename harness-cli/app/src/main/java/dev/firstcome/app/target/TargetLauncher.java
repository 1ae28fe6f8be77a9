package dev.firstcome.app.target;

import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts a target's jar and waits until it is ready. */
public final class TargetLauncher {

  /** Kafka Connect may need most of it: the connector's first probe row must come round. */
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final int OPEN_FILES = 65_536;
  private static final int LOG_LINES_SHOWN = 20;

  private final Path java;
  private final HttpClient http;
  private final FreePorts ports;
  private final Timekeeper time;

  /**
   * Makes a launcher.
   *
   * @param java the {@code java} command to run targets with
   */
  public TargetLauncher(Path java, HttpClient http, FreePorts ports, Timekeeper time) {
    this.java = java;
    this.http = http;
    this.ports = ports;
    this.time = time;
  }

  /**
   * Starts a target on a free loopback port.
   *
   * @param variables how it finds its servers
   * @param workingDirectory of the process; its temporary files go there too
   * @param logDirectory gets {@code NAME.log}
   * @throws ProvisionException if the jar is missing, the process dies or it is not ready in time;
   *     the process is gone then
   */
  public RunningTarget launch(
      TargetSpec spec, Map<String, String> variables, Path workingDirectory, Path logDirectory)
      throws ProvisionException, InterruptedException {
    if (!Files.isRegularFile(spec.jar())) {
      throw new ProvisionException(spec.name(), "there is no " + spec.jar() + ": build it first");
    }
    long began = time.epochNs();
    int port = ports.next();
    Map<String, String> env = new TreeMap<>(variables);
    env.putAll(spec.variables());
    env.put("SERVER_PORT", Integer.toString(port));
    env.put("SERVER_ADDRESS", "127.0.0.1");
    env.put("FIRSTCOME_ROLE", "both");
    Path log = logDirectory.resolve(spec.name() + ".log");
    SupervisedProcess process =
        start(spec, command(spec, workingDirectory), env, workingDirectory, log);
    TargetClient client = new TargetClient(http, URI.create("http://127.0.0.1:" + port));
    boolean ready = false;
    try {
      while (!client.ready()) {
        if (!process.isAlive()) {
          throw failure(
              spec, "its process ended with exit code " + process.exitCode().orElse(-1), process);
        }
        if (time.since(began).compareTo(READY_WITHIN) > 0) {
          throw failure(spec, "not ready within " + READY_WITHIN.toSeconds() + " s", process);
        }
        time.pause(LOOK_EVERY);
      }
      ready = true;
      return new RunningTarget(spec, shown(env), process, client, port, log, time.since(began));
    } finally {
      if (!ready) {
        process.kill();
      }
    }
  }

  private static Map<String, String> shown(Map<String, String> env) {
    Map<String, String> shown = new TreeMap<>(env);
    shown.keySet().removeIf(name -> name.endsWith("PASSWORD"));
    return shown;
  }

  private List<String> command(TargetSpec spec, Path workingDirectory) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(spec.jvmOptions());
    command.add("-Djava.io.tmpdir=" + workingDirectory);
    command.add("-jar");
    command.add(spec.jar().toString());
    return command;
  }

  private static SupervisedProcess start(
      TargetSpec spec,
      List<String> command,
      Map<String, String> env,
      Path workingDirectory,
      Path log)
      throws ProvisionException {
    try {
      return SupervisedProcess.start(
          new ProcessSpec(spec.name(), command, env, workingDirectory, log, OPEN_FILES));
    } catch (IOException e) {
      throw new ProvisionException(spec.name(), String.valueOf(e.getMessage()), List.of(), e);
    }
  }

  private static ProvisionException failure(
      TargetSpec spec, String reason, SupervisedProcess process) {
    return new ProvisionException(spec.name(), reason, process.lastLogLines(LOG_LINES_SHOWN), null);
  }
}
