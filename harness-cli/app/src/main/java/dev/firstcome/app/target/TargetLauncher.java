package dev.firstcome.app.target;

import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.ServiceSpec;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Has a target started by its environment, and waits until it is ready. */
public final class TargetLauncher {

  /**
   * Kafka Connect may need half of it: the connector's first probe row must come round. The rest is
   * for a busy machine, where a JVM that starts in 4 s was seen to take over a minute.
   */
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final int LOG_LINES_SHOWN = 20;

  private final HttpClient http;
  private final Timekeeper time;

  /** Asks targets over {@code http}. */
  public TargetLauncher(HttpClient http, Timekeeper time) {
    this.http = http;
    this.time = time;
  }

  /**
   * Starts a target.
   *
   * @param workingDirectory of a local process; its temporary files go there too
   * @param logDirectory gets {@code NAME.log}
   * @throws ProvisionException if it cannot be started, it ends or it is not ready in time; it is
   *     gone then
   */
  public RunningTarget launch(
      TargetSpec spec, Environment environment, Path workingDirectory, Path logDirectory)
      throws ProvisionException, InterruptedException {
    RunningService service =
        environment.start(
            new ServiceSpec(
                spec.name(),
                spec.jar(),
                spec.jvmOptions(),
                variables(spec),
                workingDirectory,
                logDirectory.resolve(spec.name() + ".log")));
    long began = time.epochNs(); // an image that had to be built is no part of the start-up
    boolean ready = false;
    try {
      TargetClient client = new TargetClient(http, service.baseUrl());
      while (!client.ready()) {
        if (!service.isAlive()) {
          throw failure(spec, gone(service), service);
        }
        if (time.since(began).compareTo(READY_WITHIN) > 0) {
          throw failure(spec, "not ready within " + READY_WITHIN.toSeconds() + " s", service);
        }
        time.pause(LOOK_EVERY);
      }
      ready = true;
      return new RunningTarget(spec, service, client, time.since(began));
    } finally {
      if (!ready) {
        service.close();
      }
    }
  }

  private static String gone(RunningService service) {
    return service.exitCode().isPresent()
        ? "it ended with exit code " + service.exitCode().getAsInt()
        : "nothing answers at " + service.baseUrl();
  }

  private static Map<String, String> variables(TargetSpec spec) {
    Map<String, String> variables = new TreeMap<>(spec.variables());
    variables.put("FIRSTCOME_ROLE", "both");
    return variables;
  }

  private static ProvisionException failure(
      TargetSpec spec, String reason, RunningService service) {
    return new ProvisionException(spec.name(), reason, service.lastLogLines(LOG_LINES_SHOWN), null);
  }
}
