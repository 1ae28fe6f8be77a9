package dev.firstcome.app.resources;

import java.util.Optional;

/** Reads the counters of one component, whatever it is: a process, a container. */
@FunctionalInterface
public interface Meter {

  /** The counters, or empty while it does not run. */
  Optional<Reading> read();
}
