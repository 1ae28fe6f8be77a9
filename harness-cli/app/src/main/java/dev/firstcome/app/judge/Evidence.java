package dev.firstcome.app.judge;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.checker.Checker;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.CouponsFile;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerFile;
import dev.firstcome.core.run.PackedFile;
import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run directory holds to be judged by.
 *
 * @param options what the manifest knows beyond the three files
 */
public record Evidence(
    History history, Ledger ledger, List<CouponFinal> coupons, CheckOptions options) {

  /** Copies the list. */
  public Evidence {
    coupons = List.copyOf(coupons);
  }

  /**
   * Reads a directory. A last line that was cut short is left out of each of the three files; the
   * judgement tells of it.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   * @throws java.nio.file.NoSuchFileException if one of the three files is missing
   */
  public static Evidence read(Path directory) throws IOException {
    RunDirectory run = new RunDirectory(directory);
    CouponsFile.Content coupons = CouponsFile.read(PackedFile.of(run.coupons()));
    return new Evidence(
        HistoryReader.read(PackedFile.of(run.history())),
        LedgerFile.read(PackedFile.of(run.ledger()), coupons.listed()),
        coupons.coupons(),
        ManifestFacts.read(run.manifest(), coupons.truncatedAtLine()));
  }

  /** Adds the stages that only the ledger tells of to {@code latency.hlog}; call it once. */
  public void appendStagesTo(Path latencyLog) throws IOException {
    IssuedStages.of(history, ledger).appendTo(latencyLog);
  }

  /** Judges it. */
  public Judgement judgement() {
    return Checker.judge(history, ledger, coupons, options);
  }
}
