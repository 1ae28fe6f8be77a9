package dev.firstcome.environment.container;

import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What is particular to one kind of server. All the rest is {@link ContainerServer}. */
interface Recipe {

  /** Which server this is. */
  ServerKind kind();

  /**
   * What its container is made from.
   *
   * @param freePort a port of the engine's machine that nobody listens on, for a server that has to
   *     know its own
   */
  Blueprint blueprint(int freePort) throws IOException;

  /**
   * Asks the server by its own protocol.
   *
   * @return its version; empty while it answers but is not ready
   * @throws IOException if it did not answer
   */
  Optional<String> probe(String host, int port) throws IOException;

  /**
   * Proves, once, that the server does its work as well as answer.
   *
   * @throws IOException with the reason if it does not
   */
  default void prove(String host, int port) throws IOException {}

  /** Every knob that is set, in the server's own words. */
  Map<String, String> settings() throws IOException;
}
