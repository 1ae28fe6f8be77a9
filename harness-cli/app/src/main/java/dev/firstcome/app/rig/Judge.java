package dev.firstcome.app.rig;

import dev.firstcome.app.judge.Evidence;
import dev.firstcome.app.judge.Ledgers;
import dev.firstcome.app.judge.RunJudge;
import dev.firstcome.app.resources.Usage;
import dev.firstcome.core.history.HistoryWriter;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.ledger.CouponsFile;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.FaultsFile;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.storm.StormSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what a run brought, and judges it from what is written. */
final class Judge {

  private final RunDirectory run;
  private final ManifestWriter manifests;

  Judge(RunDirectory run, ManifestWriter manifests) {
    this.run = run;
    this.manifests = manifests;
  }

  RunResult judge(Measurement measurement) throws IOException {
    writeFiles(measurement);
    Optional<StormSummary> storm =
        Files.exists(run.stormSummary())
            ? Optional.of(JsonFile.read(run.stormSummary(), StormSummary.class))
            : Optional.empty();
    RunManifest manifest = manifests.end(measurement, storm);
    Evidence evidence = Evidence.read(run.path());
    if (Files.exists(run.latency())) {
      evidence.appendStagesTo(run.latency());
    }
    RunResult result =
        new RunJudge(run.name(), manifest, storm)
            .judge(
                evidence,
                measurement.drainMs(),
                resources(measurement.usage()),
                startUpMs(measurement.components()));
    RunResult whole = Ledgers.added(result, run, manifest, evidence);
    JsonFile.write(run.result(), whole);
    return whole;
  }

  /** Every file is there in every run, if only with its header: an absent one would be a riddle. */
  private void writeFiles(Measurement measurement) throws IOException {
    LedgerFile.write(
        run.ledger(), measurement.state().map(s -> s.ledger()).orElse(Ledger.of(List.of())));
    CouponsFile.write(run.coupons(), measurement.state().map(s -> s.coupons()).orElse(List.of()));
    FaultsFile.create(run.faults());
    if (!Files.exists(run.history())) {
      HistoryWriter.create(run.history()).close();
    }
  }

  private static List<ResourceUse> resources(Map<String, Usage> usage) {
    return usage.entrySet().stream()
        .map(
            entry ->
                new ResourceUse(
                    entry.getKey(),
                    entry.getValue().cpuNs(),
                    entry.getValue().peakRssBytes(),
                    entry.getValue().readBytes(),
                    entry.getValue().writeBytes()))
        .toList();
  }

  private static Map<String, Long> startUpMs(List<Component> components) {
    Map<String, Long> startUpMs = new LinkedHashMap<>();
    for (Component component : components) {
      component.startUpMs().ifPresent(ms -> startUpMs.put(component.name(), ms));
    }
    return startUpMs;
  }
}
