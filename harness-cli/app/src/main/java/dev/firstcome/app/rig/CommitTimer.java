package dev.firstcome.app.rig;

import dev.firstcome.app.target.TargetClient;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.CommitTotal;
import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the service's own timer of its issuing commits at both edges of the measured window; the
 * warm-up's commits stay outside. No row can hold the end of its own commit.
 */
final class CommitTimer {

  private final TargetClient client;
  private Optional<CommitTotal> before = Optional.empty();

  CommitTimer(TargetClient client) {
    this.client = client;
  }

  /** Call it at t = 0. */
  void begin() throws InterruptedException {
    before = client.commits();
  }

  /** Writes {@code commits.json}, where the service told at both edges. */
  void end(RunDirectory run) throws IOException, InterruptedException {
    Optional<CommitTotal> after = client.commits();
    if (before.isPresent() && after.isPresent()) {
      JsonFile.write(
          run.commits(),
          new CommitTotal(
              after.get().commits() - before.get().commits(),
              after.get().totalNs() - before.get().totalNs()));
    }
  }
}
