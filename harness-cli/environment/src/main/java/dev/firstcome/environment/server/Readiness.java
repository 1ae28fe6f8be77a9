package dev.firstcome.environment.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Waits until a server that was just started answers. */
public final class Readiness {

  /** Generous: a burdened machine takes many times the usual two seconds, a broker most of it. */
  private static final Duration WITHIN = Duration.ofSeconds(180);

  private static final Duration BETWEEN_PROBES = Duration.ofMillis(25);

  private Readiness() {}

  /** A server that is starting up. */
  public interface Starting {

    /**
     * Makes sure that it still runs.
     *
     * @throws IOException with the reason if it does not
     */
    void requireAlive() throws IOException;

    /**
     * Asks it by its own protocol.
     *
     * @return its version; empty while it answers but is not ready
     * @throws IOException if it did not answer, or if somebody else did
     */
    Optional<String> probe() throws IOException;
  }

  /**
   * Asks again and again.
   *
   * @return the server's version
   * @throws IOException with the reason if it ends, or is not ready in time
   */
  public static String await(Starting server) throws IOException {
    long deadline = System.nanoTime() + WITHIN.toNanos();
    String lastAnswer = "not ready";
    while (System.nanoTime() < deadline) {
      server.requireAlive();
      try {
        Optional<String> answer = server.probe();
        if (answer.isPresent()) {
          return answer.get();
        }
      } catch (IOException e) {
        lastAnswer = e.getMessage();
      }
      pause();
    }
    throw new IOException("not ready within " + WITHIN.toSeconds() + " s: " + lastAnswer);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_PROBES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
