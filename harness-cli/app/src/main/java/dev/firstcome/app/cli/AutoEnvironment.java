package dev.firstcome.app.cli;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What {@code --env auto} takes: embedded where this platform has the binaries, since nothing has
 * to be pulled; else containers, where an engine answers.
 *
 * @param hasBinaries whether these servers can run embedded here
 * @param engineAnswers whether there is a container engine; may take seconds, so it is asked last
 */
public record AutoEnvironment(
    Predicate<Set<ServerKind>> hasBinaries, BooleanSupplier engineAnswers) {

  private static final String EMBEDDED = "embedded";
  private static final String CONTAINERS = "testcontainers";

  /** A choice, and why it was made. */
  record Choice(String name, String reason) {}

  /**
   * Chooses.
   *
   * @param servers all that the targets need
   * @throws UsageException if nothing works here; it names the ways out
   */
  Choice choose(Set<ServerKind> servers, PartSettings settings) {
    boolean embedded = hasBinaries.test(servers);
    if (embedded && settings.isEmpty()) {
      return new Choice(EMBEDDED, "this platform has the servers' binaries");
    }
    if (engineAnswers.getAsBoolean()) {
      return new Choice(
          CONTAINERS,
          embedded
              ? "images and limits are for containers, and an engine answers"
              : "this platform lacks a server's binary, and a container engine answers");
    }
    throw new UsageException(
        (embedded
                ? "images and limits need containers, and no container engine answers"
                : "this platform lacks a server's binary, and no container engine answers")
            + ": start Docker for --env testcontainers, or name servers of your own by --env"
            + " external");
  }
}
