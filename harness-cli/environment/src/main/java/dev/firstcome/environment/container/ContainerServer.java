package dev.firstcome.environment.container;

import dev.firstcome.environment.Consumption;
import dev.firstcome.environment.Disconnectable;
import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Metered;
import dev.firstcome.environment.Pausable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.LogTail;
import dev.firstcome.environment.server.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** One server in its container, whatever the server. */
final class ContainerServer
    implements RunningServer,
        Killable,
        Restartable,
        Pausable,
        Disconnectable,
        Metered,
        Readiness.Starting {

  private static final int LOG_LINES = 20;

  private final Recipe recipe;
  private final Workshop workshop;
  private final Path log;
  private final Map<String, String> settings = new TreeMap<>();
  private volatile Part part;
  private volatile String version = "";
  private volatile Duration startUp = Duration.ZERO;
  private volatile boolean closed;

  ContainerServer(Recipe recipe, Workshop workshop, Path log) {
    this.recipe = recipe;
    this.workshop = workshop;
    this.log = log;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @throws ProvisionException if it does not; then nothing of it is left
   */
  void start(FreePorts ports) throws ProvisionException {
    long began = System.nanoTime();
    try {
      part =
          Starting.onAFreePort(
              ports,
              port -> Part.start(workshop.engine(), recipe.blueprint(port), workshop.network()));
      requireOpen();
      version = Readiness.await(this);
      recipe.prove(host(), port());
      settings.putAll(recipe.settings());
      settings.putAll(part.facts());
    } catch (IOException e) {
      ProvisionException failure = failure(e); // its log first
      close();
      throw failure;
    }
    startUp = Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public synchronized void restart() throws ProvisionException {
    try {
      part.restart();
      requireOpen();
      Readiness.await(this);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void requireAlive() throws IOException {
    if (!part.isAlive()) {
      throw new IOException("its container ended with exit code " + part.exitCode().orElse(-1));
    }
  }

  @Override
  public Optional<String> probe() throws IOException {
    return recipe.probe(host(), port());
  }

  @Override
  public void kill() {
    part.kill();
  }

  @Override
  public void pause() {
    part.pause();
  }

  @Override
  public void resume() {
    part.resume();
  }

  @Override
  public void disconnect() {
    part.disconnect();
  }

  @Override
  public void reconnect() {
    part.reconnect();
  }

  @Override
  public Optional<Consumption> consumption() {
    return part.consumption();
  }

  /** Removes it, also in the middle of a start. */
  void close() {
    closed = true;
    Part running = part;
    if (running != null) {
      running.remove();
    }
  }

  @Override
  public ServerKind kind() {
    return recipe.kind();
  }

  @Override
  public String host() {
    return workshop.engine().host();
  }

  @Override
  public int port() {
    return part.hostPort();
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.empty();
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public Duration startUp() {
    return startUp;
  }

  @Override
  public Map<String, String> settings() {
    return Collections.unmodifiableMap(settings);
  }

  private void requireOpen() throws IOException {
    if (closed) {
      part.remove(); // close() may have looked just before
      throw new IOException("the environment was closed meanwhile");
    }
  }

  private ProvisionException failure(IOException cause) {
    return new ProvisionException(
        kind().displayName(), cause.getMessage(), LogTail.lastLines(log, LOG_LINES), cause);
  }
}
