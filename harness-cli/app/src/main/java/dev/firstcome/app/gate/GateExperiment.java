package dev.firstcome.app.gate;

import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.gate.Confusion;
import dev.firstcome.reports.gate.ExperimentSpec;
import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateRules;
import dev.firstcome.reports.gate.GateSetup;
import dev.firstcome.reports.gate.GateVerdict;
import dev.firstcome.reports.gate.SidesGate;
import dev.firstcome.reports.gate.TruthKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Puts the gate itself to the test: gates whose right verdict is known. The same against itself,
 * whose base also tells how long an answer takes; heads that are delayed by a share of that; heads
 * that overissue. The kinds take turns, each at an even pace, so that a machine which changes
 * meanwhile changes for all of them, and a delay is a share of what an answer took just before.
 *
 * <p>It goes on where it was, as its folder tells ({@link ExperimentFolder}).
 */
public final class GateExperiment {

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
  private final ExperimentFolder folder;
  private final Gates gates;
  private final List<Confusion.Outcome> outcomes = new ArrayList<>();
  private final BaseMedians medians = new BaseMedians();

  private GateExperiment(ExperimentSpec spec, ExperimentFolder folder, Gates gates) {
    this.spec = spec;
    this.folder = folder;
    this.gates = gates;
  }

  /**
   * Opens one: a folder that has an experiment goes on with it, whatever else was asked for.
   *
   * @param asked is written down where there is none yet
   */
  public static GateExperiment open(Path path, ExperimentSpec asked, Gates gates)
      throws IOException {
    ExperimentFolder folder = new ExperimentFolder(path);
    Optional<ExperimentSpec> begun = folder.begun();
    if (begun.isEmpty()) {
      folder.begin(asked);
    } else if (!begun.get().equals(asked)) {
      gates.say("goes on with what " + folder.specFile() + " says, not with what is asked for now");
    }
    return new GateExperiment(begun.orElse(asked), folder, gates);
  }

  /** Returns what was asked for when the experiment in this folder began; empty without one. */
  public static Optional<ExperimentSpec> begun(Path path) throws IOException {
    return new ExperimentFolder(path).begun();
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
    RunDirectory directory = folder.directory(name);
    OptionalLong delayNs = kind == TruthKind.SLOWER ? delayNs() : OptionalLong.empty();
    StoredTrials stored = gates.run(directory, spec, target(kind), seed, settings(kind, delayNs));
    boolean ended = stored.plan().next().isEmpty();
    Gate gate = judged(stored, target(kind), seed);
    if (!ended && gate.verdict() != GateVerdict.INVALID) {
      return false;
    }
    switch (kind) {
      case SAME -> medians.same(stored.trials());
      case SLOWER -> medians.delayed();
      case WRONG -> {}
    }
    outcomes.add(Confusion.outcome(kind, number, delayNs, gate));
    folder.write(name, gate, confusion());
    ExperimentFolder.prune(stored, directory);
    return true;
  }

  /** Overissuing takes the one target that can be told to. */
  private String target(TruthKind kind) {
    return kind == TruthKind.WRONG ? "in-memory" : spec.target();
  }

  private static ServiceSettings settings(TruthKind kind, OptionalLong delayNs) {
    return switch (kind) {
      case SAME -> ServiceSettings.NONE;
      case SLOWER -> ServiceSettings.parse(List.of("answerDelay=" + delay(delayNs.orElseThrow())));
      case WRONG -> ServiceSettings.parse(List.of("defect=OVERISSUE"));
    };
  }

  /** A setting has nine digits at most. */
  private static String delay(long ns) {
    return ns < 1_000_000_000 ? ns + "ns" : Math.round(ns / 1e3) + "us";
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

  private OptionalLong delayNs() {
    OptionalDouble medianNs = medians.recentNs();
    return medianNs.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(spec.delayShare() * medianNs.getAsDouble()));
  }

  private long seed(int stream) {
    return new SplitMix64(spec.seed(), GATE_SEEDS + stream).nextLong(SEED_BOUND);
  }

  private Confusion confusion() {
    return Confusion.of(spec, medians.allNs(), outcomes);
  }
}
