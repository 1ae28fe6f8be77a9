package dev.firstcome.kafkaoutbox.rig;

import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import dev.firstcome.suite.Poisonable;
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

/** The service, forked from its executable jar. */
public final class Service implements TargetUnderTest, Restartable, Poisonable {
  private static final FreePorts PORTS = new FreePorts(new SecureRandom());
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);
  private static @Nullable Service shared;

  private final String role;
  private final int port = PORTS.next();
  private @Nullable SupervisedProcess process;

  /** One that does not run yet. */
  public Service(String role) {
    this.role = role;
  }

  /** The one in role {@code both} that the tests share; running and ready. */
  public static synchronized Service shared() {
    Service service = shared == null ? new Service("both") : shared;
    shared = service;
    if (service.process == null || !service.process.isAlive()) {
      service.start();
    }
    // a test before may have left the capture on its way back
    Await.until("the service is ready", service.api()::isReady);
    return service;
  }

  @Override
  public void start() {
    Path logs = Servers.folder().resolve("logs");
    Map<String, String> environment = new HashMap<>(Servers.environment().targetVariables());
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("FIRSTCOME_ROLE", role);
    // parked within a second, where a person would rather wait a little longer
    environment.put("FIRSTCOME_DEADLETTER_ATTEMPTS", "3");
    environment.put("FIRSTCOME_DEADLETTER_PAUSE", "100ms");
    try {
      Files.createDirectories(logs);
      SupervisedProcess started =
          SupervisedProcess.start(
              new ProcessSpec(
                  "kafka-outbox",
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:TieredStopAtLevel=1",
                      "-Xmx256m",
                      "-jar",
                      Path.of("target", "kafka-outbox-exec.jar").toAbsolutePath().toString()),
                  environment,
                  Servers.folder(),
                  logs.resolve("service-" + role + ".log"),
                  4096));
      process = started;
      Await.until(
          "the service is ready",
          READY_WITHIN,
          () -> {
            if (!started.isAlive()) {
              throw new AssertionError("it ended: " + started.lastLogLines(20));
            }
            return api().isReady();
          });
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
   * @return its exit code
   */
  public int stop() {
    running().terminate(Duration.ofSeconds(30));
    return running().exitCode().orElse(-1);
  }

  private SupervisedProcess running() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  @Override
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Calls to it. */
  public Api api() {
    return new Api(baseUrl());
  }

  /** Makes the INSERT of this issuance fail by its own fault, as bad data would. */
  @Override
  public void poison(long couponId, long userId) {
    Servers.sql(
        """
        CREATE TRIGGER poison_%1$d_%2$d BEFORE INSERT ON coupon_issuance FOR EACH ROW
        IF NEW.coupon_id = %1$d AND NEW.user_id = %2$d THEN
          SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'poison';
        END IF"""
            .formatted(couponId, userId));
  }

  @Override
  public void heal(long couponId, long userId) {
    Servers.sql("DROP TRIGGER poison_%d_%d".formatted(couponId, userId));
  }
}
