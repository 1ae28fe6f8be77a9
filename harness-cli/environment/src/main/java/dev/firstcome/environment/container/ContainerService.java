package dev.firstcome.environment.container;

import dev.firstcome.environment.Consumption;
import dev.firstcome.environment.Disconnectable;
import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Metered;
import dev.firstcome.environment.Pausable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.Secrets;
import dev.firstcome.environment.process.LogTail;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A service in its container. */
final class ContainerService
    implements RunningService, Killable, Restartable, Pausable, Disconnectable, Metered {

  private final Part part;
  private final URI baseUrl;
  private final Map<String, String> settings;

  /** A service that was started on a port chosen beforehand, and so keeps it. */
  ContainerService(Part part, String host) {
    this.part = part;
    this.baseUrl = URI.create("http://" + host + ":" + part.hostPort());
    Map<String, String> all = new TreeMap<>(Secrets.without(part.blueprint().variables()));
    all.putAll(part.facts());
    this.settings = Collections.unmodifiableMap(all);
  }

  @Override
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.empty();
  }

  @Override
  public boolean isAlive() {
    return part.isAlive();
  }

  @Override
  public OptionalInt exitCode() {
    return part.exitCode();
  }

  @Override
  public Path log() {
    return part.blueprint().log();
  }

  @Override
  public List<String> lastLogLines(int count) {
    return LogTail.lastLines(log(), count);
  }

  @Override
  public Map<String, String> settings() {
    return settings;
  }

  @Override
  public void kill() {
    part.kill();
  }

  @Override
  public synchronized void restart() throws ProvisionException {
    try {
      part.restart();
    } catch (IOException e) {
      throw new ProvisionException(part.blueprint().part(), e.getMessage(), List.of(), e);
    }
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

  @Override
  public void close() {
    part.remove();
  }
}
