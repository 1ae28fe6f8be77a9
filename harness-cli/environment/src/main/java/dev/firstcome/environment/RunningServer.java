package dev.firstcome.environment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One server of an environment.
 *
 * <p>It may also be {@link Killable}, {@link Restartable}, {@link Pausable}, {@link Disconnectable}
 * or {@link Metered}: ask by {@code instanceof}.
 */
public interface RunningServer {

  /** Which server it is. */
  ServerKind kind();

  /** Where clients on this machine reach it, such as {@code 127.0.0.1}. */
  String host();

  /**
   * The port of its client protocol (of Connect: of its REST interface). A restart may change it:
   * ask each time.
   */
  int port();

  /**
   * The server's own process, not that of a wrapper, where it is one of this machine; another one
   * after a restart.
   */
  OptionalLong pid();

  /**
   * The version that the server itself reported when it was first ready, such as {@code 7.0.15}.
   */
  String version();

  /** The file that its output goes to; restarts are appended. */
  Path log();

  /**
   * How long its first start took: setting up its data, starting its process, and whatever proved
   * that it is ready.
   */
  Duration startUp();

  /** Every knob that was set, in the server's own words, for the manifest; unmodifiable. */
  Map<String, String> settings();
}
