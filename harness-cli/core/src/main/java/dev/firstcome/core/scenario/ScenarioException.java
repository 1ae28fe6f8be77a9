package dev.firstcome.core.scenario;

/**
 * A scenario that cannot be used. The message is one line, meant for the person who wrote it: it
 * names the file (or the override), line, column and key.
 */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates the exception; {@code message} is shown as it is. */
  public ScenarioException(String message) {
    super(message);
  }
}
