package dev.firstcome.environment;

/** A component that can be frozen: it keeps its connections and answers nothing. */
public interface Pausable {

  /** Freezes the process (SIGSTOP). */
  void pause();

  /** Lets it go on (SIGCONT). */
  void resume();
}
