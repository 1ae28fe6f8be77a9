package dev.firstcome.environment;

import java.time.Duration;

/**
 * Hears how a start-up goes, for a progress line. Servers start side by side, so calls come from
 * several threads at once; each should return at once.
 */
public interface ProvisionListener {

  /** The server's process is about to be started. */
  void started(ServerKind kind);

  /**
   * The server answered by its own protocol.
   *
   * @param startUp from {@link #started} to here
   */
  void ready(ServerKind kind, Duration startUp);

  /** The server did not come up; {@code reason} is one line. */
  void failed(ServerKind kind, String reason);

  /** Something that a person should know, in one line. */
  default void notice(String line) {}

  /** A listener that says nothing. */
  static ProvisionListener silent() {
    return new ProvisionListener() {
      @Override
      public void started(ServerKind kind) {}

      @Override
      public void ready(ServerKind kind, Duration startUp) {}

      @Override
      public void failed(ServerKind kind, String reason) {}
    };
  }
}
