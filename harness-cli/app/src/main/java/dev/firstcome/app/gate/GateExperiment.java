package dev.firstcome.app.gate;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.gate.Confusion;
import dev.firstcome.reports.gate.ConfusionReport;
import dev.firstcome.reports.gate.ExperimentSpec;
import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateJson;
import dev.firstcome.reports.gate.GateRules;
import dev.firstcome.reports.gate.GateSetup;
import dev.firstcome.reports.gate.GateTrial;
import dev.firstcome.reports.gate.GateVerdict;
import dev.firstcome.reports.gate.Side;
import dev.firstcome.reports.gate.SidesGate;
import dev.firstcome.reports.gate.TruthKind;
import dev.firstcome.reports.statistics.Spread;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Puts the gate itself to the test: gates whose right verdict is known. The same against itself,
 * whose base also tells how long an answer takes; heads that are delayed by a share of that; heads
 * that overissue. The kinds take turns, each at an even pace, so that a machine which changes
 * meanwhile changes for all of them, and a delay is a share of what an answer took just before.
 *
 * <p>It goes on where it was: {@code experiment.json} holds what was asked for, {@code
 * runs/KIND-NN/} each gate with the trials that have run. Of a run that is judged only manifest and
 * result are kept. {@code confusion.json} is written anew after each gate.
 */
public final class GateExperiment {

  private static final String SPEC = "experiment.json";
  private static final Set<String> KEPT = Set.of("manifest.json", "result.json");

  /** The gates' own streams of the seed. */
  private static final long GATE_SEEDS = 200;

  private static final int SEED_BOUND = 1_000_000_000;

  private record Planned(TruthKind kind, int number) {}

  /** Runs gates. */
  public interface Gates {

    /**
     * Runs what is left of one.
     *
     * @param directory gets its plan; the runs go beside it
     * @param spec the experiment's, as it was begun
     * @param head what is set there alone
     */
    StoredTrials run(
        RunDirectory directory, ExperimentSpec spec, String target, long seed, ServiceSettings head)
        throws ProvisionException, IOException, InterruptedException;

    /** Hears what comes next, in one line. */
    void say(String line);
  }

  private final ExperimentSpec spec;
  private final Path folder;
  private final Machine machine;
  private final Gates gates;
  private final List<Confusion.Outcome> outcomes = new ArrayList<>();
  private final List<Double> baseMediansNs = new ArrayList<>();

  /** The same, since the last delayed gate but those that followed it at once. */
  private final List<Double> recentMediansNs = new ArrayList<>();

  private boolean delayedSince;

  private GateExperiment(ExperimentSpec spec, Path folder, Machine machine, Gates gates) {
    this.spec = spec;
    this.folder = folder;
    this.machine = machine;
    this.gates = gates;
  }

  /**
   * Opens one: a folder that has an experiment goes on with it, whatever else was asked for.
   *
   * @param asked is written down where there is none yet
   */
  public static GateExperiment open(Path folder, ExperimentSpec asked, Machine machine, Gates gates)
      throws IOException {
    Optional<ExperimentSpec> begun = begun(folder);
    if (begun.isEmpty()) {
      Files.createDirectories(folder);
      JsonFile.write(folder.resolve(SPEC), asked);
    } else if (!begun.get().equals(asked)) {
      gates.say(
          "goes on with what " + folder.resolve(SPEC) + " says, not with what is asked for now");
    }
    return new GateExperiment(begun.orElse(asked), folder, machine, gates);
  }

  /** Returns what was asked for when the experiment in this folder began; empty without one. */
  public static Optional<ExperimentSpec> begun(Path folder) throws IOException {
    Path file = folder.resolve(SPEC);
    return Files.exists(file)
        ? Optional.of(JsonFile.read(file, ExperimentSpec.class))
        : Optional.empty();
  }

  /** Runs all gates, or those until somebody asks to stop or one cannot be run. */
  public Confusion run() throws ProvisionException, IOException, InterruptedException {
    int stream = 0;
    for (Planned next : order()) {
      stream++;
      if (!gate(next.kind(), next.number(), seed(stream))) {
        return confusion();
      }
    }
    return confusion();
  }

  /** By the share of its kind that is done with it; the very first is one of the same. */
  private List<Planned> order() {
    List<Planned> planned = new ArrayList<>();
    for (TruthKind kind : TruthKind.values()) {
      for (int number = 1; number <= spec.gates(kind); number++) {
        planned.add(new Planned(kind, number));
      }
    }
    planned.sort(
        Comparator.comparing((Planned p) -> p.kind() != TruthKind.SAME || p.number() > 1)
            .thenComparingDouble(p -> (double) p.number() / spec.gates(p.kind()))); // stable
    return planned;
  }

  /** Returns whether it came to its end. */
  private boolean gate(TruthKind kind, int number, long seed)
      throws ProvisionException, IOException, InterruptedException {
    String name = String.format(Locale.ROOT, "%s-%02d", kind.key(), number);
    gates.say("gate " + name);
    RunDirectory directory = new RunDirectory(folder.resolve("runs").resolve(name));
    Files.createDirectories(directory.path());
    OptionalLong delayNs = kind == TruthKind.SLOWER ? delayNs() : OptionalLong.empty();
    StoredTrials stored = gates.run(directory, spec, target(kind), seed, settings(kind, delayNs));
    boolean ended = stored.plan().next().isEmpty();
    Gate gate = judged(stored, target(kind), seed);
    if (!ended && gate.verdict() != GateVerdict.INVALID) {
      return false;
    }
    switch (kind) {
      case SAME -> medians(stored);
      case SLOWER -> delayedSince = true;
      case WRONG -> {}
    }
    outcomes.add(Confusion.outcome(kind, number, delayNs, gate));
    write(name, gate);
    prune(stored, directory);
    return true;
  }

  /** Overissuing takes the one target that can be told to. */
  private String target(TruthKind kind) {
    return kind == TruthKind.WRONG ? "in-memory" : spec.target();
  }

  private static ServiceSettings settings(TruthKind kind, OptionalLong delayNs) {
    return switch (kind) {
      case SAME -> ServiceSettings.NONE;
      case SLOWER -> ServiceSettings.parse(List.of("answerDelay=" + delayNs.orElseThrow() + "ns"));
      case WRONG -> ServiceSettings.parse(List.of("defect=OVERISSUE"));
    };
  }

  private Gate judged(StoredTrials stored, String target, long seed) {
    return SidesGate.of(
        new GateSetup(
            spec.scenario().name(),
            seed,
            spec.commit(),
            spec.commit(),
            List.of(target),
            spec.pairs(),
            2 * spec.pairs(),
            GateRules.at(spec.threshold()).adjusted(spec.adjusted()),
            stored.secondsPerPair()),
        stored.trials(),
        spec.figures().stream().map(GateExperiment::measure).toList(),
        measure(spec.primary()));
  }

  private static Measure measure(String key) {
    return Measure.find(key)
        .orElseThrow(() -> new IllegalArgumentException("no figure is called " + key));
  }

  /** Of all trials: one that is UNFIT still tells about how long an answer takes. */
  private void medians(StoredTrials stored) {
    if (delayedSince) {
      recentMediansNs.clear();
      delayedSince = false;
    }
    for (GateTrial trial : stored.trials()) {
      if (trial.side() == Side.BASE) {
        Measure.ANSWER_P50.of(trial.trial().result()).ifPresent(recentMediansNs::add);
        Measure.ANSWER_P50.of(trial.trial().result()).ifPresent(baseMediansNs::add);
      }
    }
  }

  private static OptionalDouble median(List<Double> valuesNs) {
    return valuesNs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Spread.of(valuesNs.stream().mapToDouble(ns -> ns).toArray()).median());
  }

  private OptionalLong delayNs() {
    OptionalDouble median = median(recentMediansNs);
    return median.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(spec.delayShare() * median.getAsDouble()));
  }

  private long seed(int stream) {
    return new SplitMix64(spec.seed(), GATE_SEEDS + stream).nextLong(SEED_BOUND);
  }

  private Confusion confusion() {
    return Confusion.of(spec, machine, median(baseMediansNs), outcomes);
  }

  private void write(String name, Gate gate) throws IOException {
    Files.createDirectories(folder.resolve("gates"));
    Files.writeString(folder.resolve("gates").resolve(name + ".json"), GateJson.of(gate));
    JsonFile.write(folder.resolve("confusion.json"), confusion());
    Files.writeString(
        folder.resolve("confusion.md"), ConfusionReport.of(confusion()).markdown(Locale.ENGLISH));
    Files.writeString(
        folder.resolve("confusion.ko.md"), ConfusionReport.of(confusion()).markdown(Locale.KOREAN));
  }

  private static void prune(StoredTrials stored, RunDirectory directory) throws IOException {
    for (GateTrial trial : stored.trials()) {
      Path run = directory.path().resolveSibling(trial.trial().result().run());
      try (DirectoryStream<Path> files = Files.newDirectoryStream(run)) {
        for (Path file : files) {
          if (!KEPT.contains(file.getFileName().toString())) {
            Folders.delete(file);
          }
        }
      }
    }
  }
}
