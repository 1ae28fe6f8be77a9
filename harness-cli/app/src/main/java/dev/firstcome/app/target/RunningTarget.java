package dev.firstcome.app.target;

import dev.firstcome.environment.RunningService;
import java.nio.file.Path;
import java.time.Duration;

/** A target that has said it is ready. Closing stops it. */
public final class RunningTarget implements AutoCloseable {

  private final TargetSpec spec;
  private final RunningService service;
  private final TargetClient client;
  private final Duration startUp;

  RunningTarget(TargetSpec spec, RunningService service, TargetClient client, Duration startUp) {
    this.spec = spec;
    this.service = service;
    this.client = client;
    this.startUp = startUp;
  }

  public TargetSpec spec() {
    return spec;
  }

  /** What its environment runs. */
  public RunningService service() {
    return service;
  }

  /** The harness's side of the contract. */
  public TargetClient client() {
    return client;
  }

  public Path log() {
    return service.log();
  }

  /** From its start to its first answer that it is ready. */
  public Duration startUp() {
    return startUp;
  }

  public boolean isAlive() {
    return service.isAlive();
  }

  /** Stops it, unless it ran before the environment. Again is harmless. */
  @Override
  public void close() {
    service.close();
  }
}
