package dev.firstcome.app.target;

import dev.firstcome.environment.process.SupervisedProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A target that has said it is ready. Closing stops it. */
public final class RunningTarget implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final TargetSpec spec;
  private final Map<String, String> settings;
  private final SupervisedProcess process;
  private final TargetClient client;
  private final int port;
  private final Path log;
  private final Duration startUp;

  RunningTarget(
      TargetSpec spec,
      Map<String, String> settings,
      SupervisedProcess process,
      TargetClient client,
      int port,
      Path log,
      Duration startUp) {
    this.spec = spec;
    this.settings = Map.copyOf(settings);
    this.process = process;
    this.client = client;
    this.port = port;
    this.log = log;
    this.startUp = startUp;
  }

  public TargetSpec spec() {
    return spec;
  }

  /** The environment variables that it was given, its password apart. */
  public Map<String, String> settings() {
    return settings;
  }

  /** The harness's side of the contract. */
  public TargetClient client() {
    return client;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  public Path log() {
    return log;
  }

  /** From the start of its process to its first answer that it is ready. */
  public Duration startUp() {
    return startUp;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to stop, and kills it if it has not within 5 s. Again is harmless. */
  @Override
  public void close() {
    process.terminate(GRACE);
  }
}
