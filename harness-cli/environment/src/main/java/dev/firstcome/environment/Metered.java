package dev.firstcome.environment;

import java.util.Optional;

/**
 * A component whose cost its environment counts, such as a container. What is a process of this
 * machine is none: its {@code pid()} is enough.
 */
public interface Metered {

  /** What it has cost since it was last started; empty while it does not run. */
  Optional<Consumption> consumption();
}
