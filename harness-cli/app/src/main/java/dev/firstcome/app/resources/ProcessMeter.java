package dev.firstcome.app.resources;

import java.util.Optional;

/** Reads the counters of one process. */
@FunctionalInterface
public interface ProcessMeter {

  /** The counters of the process, or empty if it is gone. */
  Optional<Reading> read(long pid);
}
