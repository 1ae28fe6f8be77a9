package dev.firstcome.app.cli;

import dev.firstcome.core.run.Machine;

/**
 * Where something was begun that is to go on: measurements of two machines, or of two builds, are
 * no one measurement.
 *
 * @param machine that it ran on
 * @param commit that was built
 */
record Begun(Machine machine, String commit) {

  /**
   * Compares this with what is here.
   *
   * @throws UsageException if it was elsewhere
   */
  void goOnWith(Begun here) {
    if (!machine.equals(here.machine())) {
      throw new UsageException("it was begun on another machine, or with another JVM");
    }
    if (!commit.equals(here.commit())) {
      throw new UsageException("it was begun with commit " + commit);
    }
  }
}
