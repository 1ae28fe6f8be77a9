package dev.firstcome.redisstreams.rig;

import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
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

/** The service, forked from its executable jar. */
public final class Service {
  private static final FreePorts PORTS = new FreePorts(new SecureRandom());
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);

  private static Service shared;

  private final String role;
  private final int port = PORTS.next();
  private SupervisedProcess process;

  private Service(String role) {
    this.role = role;
  }

  /** The one in role {@code both} that the tests share; started at the first call, ready. */
  public static synchronized Service shared() {
    if (shared == null) {
      shared = starting("both");
    }
    shared.ensureRunning();
    return shared;
  }

  /** Starts another one and returns when it is ready. */
  public static Service starting(String role) {
    Service service = new Service(role);
    service.ensureRunning();
    return service;
  }

  /** Starts it unless it runs, and returns when it is ready. */
  public void ensureRunning() {
    if (process == null || !process.isAlive()) {
      launch();
      awaitReady();
    }
  }

  private void launch() {
    Path logs = Servers.folder().resolve("logs");
    Map<String, String> environment = new HashMap<>(Servers.environment().targetVariables());
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("FIRSTCOME_ROLE", role);
    environment.put("FIRSTCOME_CONSUMER_RECLAIMIDLE", "2s");
    environment.put("FIRSTCOME_REDIS_ANSWERTIMEOUT", "2s");
    try {
      Files.createDirectories(logs);
      process =
          SupervisedProcess.start(
              new ProcessSpec(
                  "redis-streams",
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:TieredStopAtLevel=1",
                      "-jar",
                      Path.of("target", "redis-streams-exec.jar").toAbsolutePath().toString()),
                  environment,
                  Servers.folder(),
                  logs.resolve("service-" + role + ".log"),
                  4096));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it is ready. */
  public void awaitReady() {
    Await.until(
        "the service is ready: " + process.lastLogLines(20),
        READY_WITHIN,
        () -> Api.at(baseUrl()).isReady());
  }

  /** Ends it as SIGKILL does. */
  public void kill() {
    process.kill();
  }

  /** Asks it to stop and waits for its end. */
  public int stop(Duration grace) {
    process.terminate(grace);
    return process.exitCode().orElse(-1);
  }

  /** Where it listens. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Calls to it. */
  public Api api() {
    return Api.at(baseUrl());
  }
}
