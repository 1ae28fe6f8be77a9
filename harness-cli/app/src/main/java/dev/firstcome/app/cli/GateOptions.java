package dev.firstcome.app.cli;

import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.gate.GateRules;
import dev.firstcome.reports.statistics.PairedRatio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is compared by a gate, and how strictly. */
final class GateOptions {
  @Option(
      names = "--target",
      paramLabel = "A,B",
      split = ",",
      completionCandidates = Targets.Names.class,
      description = {
        "Which targets run (default: redis-streams; to write a baseline, kafka-outbox too; against",
        "one, its own).",
        "There are ${COMPLETION-CANDIDATES}."
      })
  private List<String> targets;

  @Option(
      names = "--pairs",
      paramLabel = "N",
      description = {
        "Interleaved pairs of trials, and for a baseline trials of each target; fewer than 6 tell",
        "nothing (default: 6; against a baseline as many as it has)."
      })
  private Integer pairs;

  @Option(
      names = "--primary",
      paramLabel = "FIGURE",
      completionCandidates = TrialOptions.MeasureNames.class,
      description = "The figure that was declared beforehand and decides (default: answerP99).")
  private String primary = Measure.ANSWER_P99.key();

  @Option(
      names = "--figures",
      paramLabel = "A,B",
      split = ",",
      completionCandidates = TrialOptions.MeasureNames.class,
      description = {
        "What else can fail it, Holm-corrected (default: answerP50, answerP99, answerP999,",
        "issuanceP50, issuanceP99, issuanceP999, acceptedPerS, issuedPerS, cpuPerIssued,",
        "peakMemory, allocatedPerRequest)."
      })
  private List<String> figures;

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description = "How many times worse a figure may be (default: 1.1).")
  private double threshold = GateRules.USUAL_THRESHOLD;

  @Option(
      names = "--adjust",
      description = {
        "Take out of latencies what the generator's own median delay tells of the machine's state:",
        "far fewer pairs on a shared machine. What costs processor time is taken out with it, so",
        "have cpuPerIssued among the figures."
      })
  private boolean adjusted;

  @Option(
      names = "--c2",
      description = {
        "Let the services' JVMs optimise fully. Without it they stop at C1: C2 does not come to its",
        "end within a trial, and how far it comes differs from one to the next."
      })
  private boolean c2;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      converter = PlainFile.class,
      description = "Append the outcome as Markdown, such as to a job's summary.")
  private Path summary;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      converter = PlainFile.class,
      description = "Write the outcome as JUnit XML.")
  private Path junit;

  /** The targets that were named, or else {@code usual}. */
  List<TargetSpec> targets(Services services, List<String> usual) {
    if (targets != null && targets.isEmpty()) {
      throw new UsageException("--target has an empty name: it takes names with commas between");
    }
    List<String> named = targets == null ? usual : targets;
    if (new HashSet<>(named).size() != named.size()) {
      throw new UsageException("--target names a target twice: " + String.join(",", named));
    }
    return named.stream().map(name -> Targets.find(services, name)).toList();
  }

  /** Finds what is wrong before anything starts. */
  void check(Services services) {
    targets(services, List.of());
    pairs();
    measures();
    rules();
    writable("--summary", summary);
    writable("--junit", junit);
  }

  /** To find that out after all trials would be late. */
  private static void writable(String option, Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("%s %s: there is no such folder".formatted(option, file));
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new UsageException("%s %s: it cannot be written".formatted(option, file));
    }
  }

  int pairs() {
    return pairs(PairedRatio.LEAST_PAIRS);
  }

  int pairs(int usual) {
    return pairs == null ? usual : TrialOptions.count("--pairs", pairs, 1);
  }

  Measure primary() {
    return measure(primary);
  }

  /** What is compared, the primary figure among it, in the usual order. */
  List<Measure> measures() {
    if (figures != null && figures.isEmpty()) {
      throw new UsageException("--figures is empty: it takes names with commas between");
    }
    List<Measure> wanted = new ArrayList<>();
    if (figures != null) {
      figures.forEach(figure -> wanted.add(measure(figure)));
    } else {
      wanted.addAll(
          List.of(
              Measure.ANSWER_P50,
              Measure.ANSWER_P99,
              Measure.ANSWER_P999,
              Measure.ISSUANCE_P50,
              Measure.ISSUANCE_P99,
              Measure.ISSUANCE_P999,
              Measure.ACCEPTED_PER_S,
              Measure.ISSUED_PER_S,
              Measure.CPU_PER_ISSUED,
              Measure.PEAK_MEMORY,
              Measure.ALLOCATED_PER_REQUEST));
    }
    wanted.add(primary());
    return wanted.stream().distinct().sorted().toList();
  }

  /** The figures that were named, or else {@code usual}. */
  Set<Measure> named(Set<Measure> usual) {
    return figures == null
        ? usual
        : Set.copyOf(figures.stream().map(GateOptions::measure).toList());
  }

  GateRules rules() {
    try {
      return GateRules.at(threshold).adjusted(adjusted);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--threshold: " + e.getMessage());
    }
  }

  /** Whether the services' JVMs may use C2. */
  boolean c2() {
    return c2;
  }

  Optional<Path> summary() {
    return Optional.ofNullable(summary);
  }

  Optional<Path> junit() {
    return Optional.ofNullable(junit);
  }

  private static Measure measure(String key) {
    return Measure.find(key)
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown figure '%s'; did you mean '%s'?"
                        .formatted(key, Nearest.to(key, Measure.keys()))));
  }
}
