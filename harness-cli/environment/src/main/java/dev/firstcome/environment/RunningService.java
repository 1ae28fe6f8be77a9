package dev.firstcome.environment;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A service that has been started; whether it is ready is for whoever knows its interface to ask.
 *
 * <p>It may also be {@link Killable}, {@link Restartable}, {@link Pausable}, {@link Disconnectable}
 * or {@link Metered}: ask by {@code instanceof}.
 */
public interface RunningService extends AutoCloseable {

  /**
   * Where clients on this machine reach it, without a last slash. The same after a restart: a load
   * generator under way cannot be told of another.
   */
  URI baseUrl();

  /** Its process, where it is one of this machine; another one after a restart. */
  OptionalLong pid();

  /** Whether it runs; a frozen one does. */
  boolean isAlive();

  /** How it ended: its exit code, or 128 + n after signal n; empty while it runs, or if unknown. */
  OptionalInt exitCode();

  /** The file that its output goes to; restarts are appended. */
  Path log();

  /** At most {@code count} last lines of its log, oldest first. */
  List<String> lastLogLines(int count);

  /** Every setting that it was started with, secrets apart, for the manifest; unmodifiable. */
  Map<String, String> settings();

  /** Stops it; one that the environment has not started is left alone. Again is harmless. */
  @Override
  void close();
}
