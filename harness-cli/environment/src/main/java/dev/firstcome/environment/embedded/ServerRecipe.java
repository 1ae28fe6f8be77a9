package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is particular to one kind of server. All the rest, the life of its process, is {@link
 * EmbeddedServer}.
 */
interface ServerRecipe {

  /** Which server this is. */
  ServerKind kind();

  /**
   * The command that makes its data directory, run once before the first start; it must end with 0.
   */
  Optional<List<String>> installation(int port) throws IOException;

  /** The command that starts it on {@code port}; asked for anew at each start. */
  List<String> command(int port) throws IOException;

  /** Variables that it needs, added to those of this JVM. */
  default Map<String, String> variables() {
    return Map.of();
  }

  /**
   * Asks the server by its own protocol, and makes sure that it is ours.
   *
   * @param pid the process that should answer
   * @return its version; empty while it answers but is not ready
   * @throws IOException if it did not answer, or if somebody else did
   */
  Optional<String> probe(int port, long pid) throws IOException;

  /**
   * Proves, once, after the first {@link #probe} that succeeded, that the server does its work as
   * well as answer. After a restart that is left to whoever gives it work: what else it needs may
   * be down on purpose.
   *
   * @throws IOException with the reason if it does not
   */
  default void prove(int port) throws IOException {}

  /** Every knob that {@link #command} sets, in the server's own words. */
  Map<String, String> settings() throws IOException;
}
