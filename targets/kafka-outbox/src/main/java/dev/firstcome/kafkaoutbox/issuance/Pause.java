package dev.firstcome.kafkaoutbox.issuance;

/** A wait inside a listener: much shorter than a consumer may stay away from its poll. */
final class Pause {
  private Pause() {}

  /**
   * Waits.
   *
   * @throws IllegalStateException the thread was interrupted
   */
  static void ms(long pauseMs) {
    try {
      Thread.sleep(pauseMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
