package dev.firstcome.kafkaoutbox.kafka;

/** Kafka did not answer or refused. Whether it did what was asked is not known. */
public final class KafkaUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause the client's own
   */
  public KafkaUnavailableException(Throwable cause) {
    super(cause);
  }

  /**
   * @param message what was asked and what came back
   */
  public KafkaUnavailableException(String message) {
    super(message);
  }
}
