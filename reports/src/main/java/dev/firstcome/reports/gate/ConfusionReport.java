package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.RatioText;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.PairedRatio;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.table.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An experiment with the gate, for people. */
public final class ConfusionReport {
  private final Confusion confusion;

  private ConfusionReport(Confusion confusion) {
    this.confusion = confusion;
  }

  /** Makes the report. */
  public static ConfusionReport of(Confusion confusion) {
    return new ConfusionReport(confusion);
  }

  /** Returns the counts for a terminal. */
  public String text(Locale language) {
    GateWords words = new GateWords(language);
    return TextLayout.of(counts(words)) + "\n" + conclusion(words) + "\n";
  }

  /** Returns the counts and every gate as Markdown. */
  public String markdown(Locale language) {
    GateWords words = new GateWords(language);
    return "## "
        + MarkdownLayout.escaped(conclusion(words))
        + "\n\n"
        + MarkdownLayout.of(counts(words))
        + "\n"
        + MarkdownLayout.of(gates(words));
  }

  private String conclusion(GateWords words) {
    if (!confusion.sound()) {
      return words.get("experiment.unsound");
    }
    if (!confusion.complete()) {
      return words.get("experiment.incomplete");
    }
    return words.get(confusion.decisive() ? "experiment.sound" : "experiment.indecisive");
  }

  private Table counts(GateWords words) {
    ExperimentSpec spec = confusion.spec();
    List<String> columns =
        Arrays.stream(GateVerdict.values()).map(v -> words.get("decided." + v)).toList();
    List<Line> lines =
        Arrays.stream(TruthKind.values())
            .map(
                kind ->
                    new Line(
                        words.get("truth." + kind),
                        Arrays.stream(GateVerdict.values())
                            .map(verdict -> Integer.toString(confusion.count(kind, verdict)))
                            .toList()))
            .toList();
    List<String> notes = new ArrayList<>();
    notes.add(
        words.get(
            "experiment.setup",
            "pairs",
            spec.pairs(),
            "primary",
            spec.primary(),
            "threshold",
            RatioText.factor(spec.threshold()),
            "seed",
            spec.seed()));
    if (spec.adjusted()) {
      notes.add(words.get("note.adjusted"));
    }
    if (confusion.baseMedianNs().isPresent()) {
      notes.add(
          words.get(
              "experiment.delay",
              "share",
              spec.delayShare(),
              "median",
              Unit.DURATION.one(confusion.baseMedianNs().getAsDouble())));
    }
    notes.add(
        words.get(
            "experiment.place",
            "commit",
            spec.commit(),
            "cpu",
            spec.machine().cpu(),
            "cores",
            spec.machine().cores()));
    return new Table(
        words.get("experiment.title", "target", spec.target(), "scenario", spec.scenario().name()),
        columns,
        List.of(new Section("", lines)),
        notes);
  }

  private Table gates(GateWords words) {
    List<Line> lines = new ArrayList<>();
    for (Confusion.Outcome gate : confusion.gates()) {
      Optional<Interval> interval =
          gate.low().isPresent() && gate.high().isPresent()
              ? Optional.of(new Interval(gate.low().getAsDouble(), gate.high().getAsDouble(), 0.95))
              : Optional.empty();
      lines.add(
          new Line(
              gate.kind().key() + " " + gate.number(),
              List.of(
                  words.get("decided." + gate.verdict()),
                  gate.delayNs().isPresent()
                      ? Unit.DURATION.one((double) gate.delayNs().getAsLong())
                      : "",
                  RatioText.of(gate.ratio(), interval),
                  String.join(", ", gate.regressed()),
                  Integer.toString(gate.leftOut()),
                  gate.seconds().isPresent()
                      ? Unit.DURATION.one(gate.seconds().getAsDouble() * 1e9)
                      : Unit.NONE)));
    }
    return new Table(
        words.get("experiment.gates"),
        List.of(
            words.get("experiment.decided"),
            words.get("experiment.delayed"),
            words.get("ratio"),
            words.get("finding.REGRESSED"),
            words.get("experiment.leftOut"),
            words.get("experiment.time")),
        List.of(new Section("", lines)),
        List.of(words.get("experiment.note.leftOut", "least", PairedRatio.LEAST_PAIRS)));
  }
}
