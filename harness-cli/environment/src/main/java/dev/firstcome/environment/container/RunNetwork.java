package dev.firstcome.environment.container;

import com.github.dockerjava.api.exception.DockerException;
import org.testcontainers.containers.Network;

/** The network of one run. */
record RunNetwork(Engine engine, Network network) implements AutoCloseable {

  /** Makes it. */
  static RunNetwork create(Engine engine) {
    RunNetwork made = new RunNetwork(engine, Network.newNetwork());
    made.id(); // which is what makes it
    return made;
  }

  String id() {
    return network.getId();
  }

  /**
   * Removes it, unless a container that is just being stopped is still on it: then another call
   * will. Not by its own {@code close}, which works once.
   */
  @Override
  public void close() {
    try {
      engine.client().removeNetworkCmd(id()).exec();
    } catch (DockerException goneOrStillInUse) {
      return;
    }
  }
}
