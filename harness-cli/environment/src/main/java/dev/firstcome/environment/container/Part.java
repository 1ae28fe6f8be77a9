package dev.firstcome.environment.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import dev.firstcome.environment.Consumption;
import dev.firstcome.environment.Disconnectable;
import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Metered;
import dev.firstcome.environment.Pausable;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.testcontainers.containers.GenericContainer;

/** One container and its life, whatever is in it. */
final class Part implements Killable, Pausable, Disconnectable, Metered {

  private static final int STOP_GRACE_S = 10;

  private final Engine engine;
  private final Blueprint blueprint;
  private final GenericContainer<?> container;
  private final String id; // Testcontainers forgets it when it removes the container
  private final String network;
  private volatile int lastPort;
  private volatile LogFollower follower;

  private Part(Engine engine, Blueprint blueprint, GenericContainer<?> container, String network) {
    this.engine = engine;
    this.blueprint = blueprint;
    this.container = container;
    this.id = container.getContainerId();
    this.network = network;
  }

  /**
   * Makes a container and starts it.
   *
   * @throws IOException with the engine's reason if it cannot
   */
  static Part start(Engine engine, Blueprint blueprint, RunNetwork network) throws IOException {
    GenericContainer<?> container = Creation.container(engine, blueprint, network);
    try {
      container.start();
    } catch (RuntimeException e) {
      container.stop();
      throw new IOException(Creation.reason(e), e);
    }
    Part part = new Part(engine, blueprint, container, network.id());
    part.follow(0);
    return part;
  }

  Blueprint blueprint() {
    return blueprint;
  }

  /** Where the harness reaches its port; the last one known while it is down. */
  int hostPort() {
    try {
      Ports published = inspect().getNetworkSettings().getPorts();
      Ports.Binding[] bindings = published.getBindings().get(ExposedPort.tcp(blueprint.port()));
      if (bindings != null && bindings.length > 0) {
        lastPort = Integer.parseInt(bindings[0].getHostPortSpec());
      }
    } catch (NotFoundException removed) {
      return lastPort;
    }
    return lastPort;
  }

  boolean isAlive() {
    try {
      return Boolean.TRUE.equals(inspect().getState().getRunning());
    } catch (NotFoundException removed) {
      return false;
    }
  }

  OptionalInt exitCode() {
    try {
      InspectContainerResponse.ContainerState state = inspect().getState();
      return Boolean.TRUE.equals(state.getRunning())
          ? OptionalInt.empty()
          : OptionalInt.of(state.getExitCodeLong().intValue());
    } catch (NotFoundException removed) {
      return OptionalInt.empty();
    }
  }

  /** What the manifest should tell of it beside its server's own settings. */
  Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("container.image", blueprint.image());
    facts.put("container.imageId", inspect().getImageId());
    blueprint.limit().cpus().ifPresent(cpus -> facts.put("limit.cpus", Double.toString(cpus)));
    blueprint
        .limit()
        .memoryBytes()
        .ifPresent(bytes -> facts.put("limit.memoryBytes", Long.toString(bytes)));
    return facts;
  }

  @Override
  public void kill() {
    if (isAlive()) {
      resume(); // an engine refuses to kill what is frozen
      client().killContainerCmd(id).exec();
      client().waitContainerCmd(id).start().awaitStatusCode();
    }
    follower.finish();
  }

  /** Stops it, if it still runs, and starts it again; it may have another port then. */
  void restart() throws IOException {
    resume();
    try {
      client().stopContainerCmd(id).withTimeout(STOP_GRACE_S).exec();
    } catch (NotModifiedException stoppedAlready) {
      // that is what we want
    }
    follower.finish();
    int nowS = Math.toIntExact(Instant.now().getEpochSecond());
    client().startContainerCmd(id).exec();
    follow(nowS);
  }

  @Override
  public void pause() {
    client().pauseContainerCmd(id).exec();
  }

  @Override
  public void resume() {
    if (Boolean.TRUE.equals(inspect().getState().getPaused())) {
      client().unpauseContainerCmd(id).exec();
    }
  }

  @Override
  public void disconnect() {
    if (isConnected()) {
      hostPort(); // while it is off, this is all that is known
      client().disconnectFromNetworkCmd().withNetworkId(network).withContainerId(id).exec();
    }
  }

  @Override
  public void reconnect() {
    if (!isConnected()) {
      client()
          .connectToNetworkCmd()
          .withNetworkId(network)
          .withContainerId(id)
          .withContainerNetwork(new ContainerNetwork().withAliases(blueprint.part()))
          .exec();
    }
  }

  @Override
  public Optional<Consumption> consumption() {
    return Statistics.read(engine.http(), id);
  }

  /** Removes it and its volumes. Again is harmless. */
  void remove() {
    try {
      if (isAlive()) {
        kill();
      }
    } catch (RuntimeException gone) {
      // it has just ended by itself
    }
    container.stop();
  }

  private boolean isConnected() {
    return inspect().getNetworkSettings().getNetworks().values().stream()
        .anyMatch(joined -> network.equals(joined.getNetworkID()));
  }

  private void follow(int sinceS) throws IOException {
    follower = LogFollower.start(client(), id, sinceS, blueprint.log());
  }

  private InspectContainerResponse inspect() {
    return client().inspectContainerCmd(id).exec();
  }

  private DockerClient client() {
    return engine.client();
  }
}
