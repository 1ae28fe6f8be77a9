package dev.firstcome.kafkaoutbox.connect;

/** Connect did not answer or refused. Whether it did what was asked is not known. */
public final class ConnectUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was asked, and what came back
   */
  public ConnectUnavailableException(String message) {
    super(message);
  }

  /**
   * @param message what was asked
   * @param cause why there is no answer
   */
  public ConnectUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
