package dev.firstcome.environment;

/** A component that can be made to die at once, with nothing flushed. */
public interface Killable {

  /** Kills the process (SIGKILL) and returns when it is gone. Harmless if it is dead already. */
  void kill();
}
