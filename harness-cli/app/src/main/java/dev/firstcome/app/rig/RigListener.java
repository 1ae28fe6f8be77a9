package dev.firstcome.app.rig;

import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.environment.ProvisionListener;
import java.time.Duration;
import java.util.OptionalDouble;

/** Hears how a run goes. Calls may come from several threads; each should return at once. */
public interface RigListener extends ProvisionListener {

  /** A phase begins. */
  void phase(Phase phase);

  /** The service says that it is ready. */
  void targetReady(String target, Duration startUp);

  /**
   * Twice a second while the generator is at work.
   *
   * @param progress what the generator told last
   * @param durationMs the length of the measured window
   * @param backlog accepted requests not yet resolved, where the service tells
   */
  void storm(StormProgress progress, long durationMs, OptionalDouble backlog);

  /**
   * Several times a second while the backlog drains.
   *
   * @param backlog accepted requests not yet resolved, where the service tells
   * @param elapsed since the end of the storm
   */
  void draining(OptionalDouble backlog, Duration elapsed);

  /** Something that a person should know, in one line. */
  void warning(String line);

  @Override
  default void notice(String line) {
    warning(line);
  }
}
