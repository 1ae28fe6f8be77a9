package dev.firstcome.contract;

/** A cursor that this target never handed out: 400 {@code INVALID}, naming {@code after}. */
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cursor what was handed in
   */
  public InvalidCursorException(String cursor) {
    super("no cursor of this service: " + cursor);
  }
}
