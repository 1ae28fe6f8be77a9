package dev.firstcome.environment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One server of an environment.
 *
 * <p>It may also be {@link Killable}, {@link Restartable} or {@link Pausable}: ask by {@code
 * instanceof}.
 */
public interface RunningServer {

  /** Which server it is. */
  ServerKind kind();

  /** Where clients reach it, such as {@code 127.0.0.1}. */
  String host();

  /** The port of its client protocol (of Connect: of its REST interface). Same after a restart. */
  int port();

  /** The server's own process, not that of a wrapper; another one after a restart. */
  long pid();

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
