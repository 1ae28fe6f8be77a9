package dev.firstcome.environment;

import java.util.List;

/**
 * A server did not come up. The message names the component and the reason, and ends with the last
 * lines of the component's log, so that printing it is enough.
 */
public final class ProvisionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String component;
  private final String reason;
  private final transient List<String> lastLogLines;

  /**
   * Describes a failed start.
   *
   * @param component as a person writes it, such as {@code MariaDB}
   * @param reason one clear sentence
   * @param lastLogLines the end of its log, oldest first; empty where there is none
   */
  public ProvisionException(
      String component, String reason, List<String> lastLogLines, Throwable cause) {
    super(message(component, reason, lastLogLines), cause);
    this.component = component;
    this.reason = reason;
    this.lastLogLines = List.copyOf(lastLogLines);
  }

  /** Describes a failed start that has no log and no deeper cause. */
  public ProvisionException(String component, String reason) {
    this(component, reason, List.of(), null);
  }

  /** Which component failed, as a person writes it. */
  public String component() {
    return component;
  }

  /** Why, in one sentence. */
  public String reason() {
    return reason;
  }

  /** The last lines of its log, oldest first; may be empty. */
  public List<String> lastLogLines() {
    return lastLogLines == null ? List.of() : lastLogLines;
  }

  private static String message(String component, String reason, List<String> lastLogLines) {
    String head = component + " did not start: " + reason;
    return lastLogLines.isEmpty()
        ? head
        : head + "\nlast lines of its log:\n  " + String.join("\n  ", lastLogLines);
  }
}
