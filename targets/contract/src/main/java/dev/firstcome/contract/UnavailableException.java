package dev.firstcome.contract;

/**
 * The service cannot answer now and has changed nothing: 503 with {@code Retry-After}. Throw it
 * only where both are certain; where the backend may have acted, any other exception is the honest
 * one.
 */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param detail shown to the caller
   */
  public UnavailableException(String detail) {
    super(detail);
  }

  /**
   * @param detail shown to the caller
   * @param cause for the log
   */
  public UnavailableException(String detail, Throwable cause) {
    super(detail, cause);
  }
}
