package dev.firstcome.suite.rig;

import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import dev.firstcome.suite.Await;
import dev.firstcome.suite.Restartable;
import dev.firstcome.suite.TargetUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service, forked from its module's executable jar. */
public final class ForkedService implements TargetUnderTest, Restartable {
  private static final FreePorts PORTS = new FreePorts(new SecureRandom());
  private static final int OPEN_FILES = 4096;

  /** A cold JVM on a machine that builds something else besides. */
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  private final String name;
  private final TestServers servers;
  private final Map<String, String> settings;
  private final int port = PORTS.next();
  private @Nullable SupervisedProcess process;

  /**
   * One that does not run yet.
   *
   * @param name of the module
   * @param settings environment variables beyond those that lead to the servers
   */
  public ForkedService(String name, TestServers servers, Map<String, String> settings) {
    this.name = name;
    this.servers = servers;
    this.settings = Map.copyOf(settings);
  }

  /** Starts it unless it runs, and returns when it is ready. */
  public void ensureRunning() {
    if (process == null || !process.isAlive()) {
      start();
    }
    Await.until(name + " is ready", READY_WITHIN, api()::isReady);
  }

  @Override
  public void start() {
    SupervisedProcess started = launch();
    process = started;
    Await.until(
        name + " is ready",
        READY_WITHIN,
        () -> {
          if (!started.isAlive()) {
            throw new AssertionError("it ended: " + started.lastLogLines(20));
          }
          return api().isReady();
        });
  }

  private SupervisedProcess launch() {
    Path logs = servers.folder().resolve("logs");
    Map<String, String> variables = new HashMap<>(servers.environment().targetVariables());
    variables.put("SERVER_PORT", Integer.toString(port));
    variables.putAll(settings);
    try {
      Files.createDirectories(logs);
      return SupervisedProcess.start(
          new ProcessSpec(
              name,
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Xmx256m",
                  "-jar",
                  Path.of("target", name + "-exec.jar").toAbsolutePath().toString()),
              variables,
              servers.folder(),
              logs.resolve(name + "-" + port + ".log"),
              OPEN_FILES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void kill() {
    if (process != null) {
      process.kill();
    }
  }

  /**
   * Asks it to stop, as SIGTERM does, and waits for its end.
   *
   * @return its exit code; -1 where it did not run
   */
  public int stop(Duration grace) {
    if (process == null) {
      return -1;
    }
    process.terminate(grace);
    return process.exitCode().orElse(-1);
  }

  @Override
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Calls to it. */
  public Api api() {
    return new Api(baseUrl());
  }
}
