package dev.firstcome.app.rig;

import dev.firstcome.app.target.TargetClient;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.AllocationTotal;
import dev.firstcome.core.run.CommitTotal;
import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads what the service itself adds up, the time of its issuing commits and the bytes that it
 * allocates, at both edges of the measured window; the warm-up's stay outside. No row can hold the
 * end of its own commit.
 */
final class ServiceTotals {

  private final TargetClient client;
  private Optional<CommitTotal> before = Optional.empty();
  private OptionalDouble allocatedBefore = OptionalDouble.empty();

  ServiceTotals(TargetClient client) {
    this.client = client;
  }

  /** Call it at t = 0. */
  void begin() throws InterruptedException {
    before = client.commits();
    allocatedBefore = client.allocatedBytes();
  }

  /**
   * Writes {@code commits.json} and {@code allocations.json}, each where the service told it at
   * both edges.
   */
  void end(RunDirectory run) throws IOException, InterruptedException {
    Optional<CommitTotal> after = client.commits();
    if (before.isPresent() && after.isPresent()) {
      JsonFile.write(
          run.commits(),
          new CommitTotal(
              after.get().commits() - before.get().commits(),
              after.get().totalNs() - before.get().totalNs()));
    }
    OptionalDouble allocated = client.allocatedBytes();
    if (allocatedBefore.isPresent() && allocated.isPresent()) {
      double bytes = allocated.getAsDouble() - allocatedBefore.getAsDouble();
      JsonFile.write(run.allocations(), new AllocationTotal(Math.round(bytes)));
    }
  }
}
