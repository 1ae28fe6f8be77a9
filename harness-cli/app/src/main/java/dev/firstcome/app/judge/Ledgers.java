package dev.firstcome.app.judge;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.AllocationTotal;
import dev.firstcome.core.run.CommitTotal;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.ResourcesFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.storm.StormPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Adds to a result what else its run directory can tell: costs and stages. A file that is not there
 * leaves its part out.
 */
public final class Ledgers {

  private Ledgers() {}

  /**
   * Adds them.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   */
  public static RunResult added(
      RunResult result, RunDirectory run, RunManifest manifest, Evidence evidence)
      throws IOException {
    Optional<CommitTotal> commits =
        Files.exists(run.commits())
            ? Optional.of(JsonFile.read(run.commits(), CommitTotal.class))
            : Optional.empty();
    return result.with(
        costs(result, run, manifest),
        Optional.of(StageLedgerOf.of(evidence.history(), evidence.ledger(), commits)));
  }

  private static Optional<Costs> costs(RunResult result, RunDirectory run, RunManifest manifest)
      throws IOException {
    if (!Files.exists(run.resources()) || !Files.exists(run.stormPlan())) {
      return Optional.empty();
    }
    long startNs = JsonFile.read(run.stormPlan(), StormPlan.class).startAtEpochMs() * 1_000_000L;
    OptionalLong allocated =
        Files.exists(run.allocations())
            ? OptionalLong.of(JsonFile.read(run.allocations(), AllocationTotal.class).bytes())
            : OptionalLong.empty();
    return Optional.of(
        new CostsOf(manifest, ResourcesFile.read(run.resources()), startNs, allocated).of(result));
  }
}
