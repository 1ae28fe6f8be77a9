package dev.firstcome.environment.container;

import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.util.regex.Pattern;

/** Starts a container again on another port where somebody else was faster. */
final class Starting {

  private static final int ATTEMPTS = 3;

  private static final Pattern PORT_TAKEN =
      Pattern.compile("(?i)port is already allocated|address already in use");

  private Starting() {}

  /** One attempt. */
  @FunctionalInterface
  interface Attempt {

    /** Starts the container with this port published. */
    Part start(int port) throws IOException;
  }

  static Part onAFreePort(FreePorts ports, Attempt attempt) throws IOException {
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return attempt.start(ports.next());
      } catch (IOException e) {
        if (left == 0 || !PORT_TAKEN.matcher(e.getMessage()).find()) {
          throw e;
        }
      }
    }
  }
}
