package dev.firstcome.app.doctor;

import java.util.Optional;

/** What can be asked of Docker. */
interface Docker {

  /**
   * An engine that answered.
   *
   * @param version such as {@code 28.3.1}
   * @param api the newest that it speaks, such as {@code 1.51}
   */
  record Engine(String version, String api) {}

  /** The engine; empty where there is no {@code docker} command, or none answers it. */
  Optional<Engine> engine() throws InterruptedException;

  /** Whether an image is there, so that it need not be pulled. */
  boolean hasImage(String reference) throws InterruptedException;
}
