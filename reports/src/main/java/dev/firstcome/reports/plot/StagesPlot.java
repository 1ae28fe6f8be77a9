package dev.firstcome.reports.plot;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import dev.firstcome.reports.chart.Axis;
import dev.firstcome.reports.chart.Axis.Scale;
import dev.firstcome.reports.chart.BarChart;
import dev.firstcome.reports.chart.BarChart.Part;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Where the mean issuance's time went: the sums of all runs of a design over their issuances. */
final class StagesPlot {

  /** The stages of all runs of a design, summed. */
  private static final class Sums {
    private final Map<Stage, Double> stageNs = new EnumMap<>(Stage.class);
    private double restNs;
    private double totalNs;
    private long issuances;

    void add(StageLedger ledger) {
      issuances += ledger.issuances();
      restNs += ledger.restNs();
      totalNs += ledger.totalNs();
      ledger.sums().stream()
          .filter(sum -> sum.ns().isPresent())
          .forEach(sum -> stageNs.merge(sum.stage(), (double) sum.ns().getAsLong(), Double::sum));
    }

    OptionalDouble mean(Stage stage) {
      Double ns = stageNs.get(stage);
      return ns == null ? OptionalDouble.empty() : OptionalDouble.of(ns / issuances);
    }
  }

  private final Map<String, Sums> byDesign = new LinkedHashMap<>();

  private StagesPlot(List<RunResult> runs) {
    runs.forEach(
        run ->
            run.stages()
                .filter(ledger -> ledger.issuances() > 0)
                .ifPresent(
                    ledger -> byDesign.computeIfAbsent(run.target(), t -> new Sums()).add(ledger)));
  }

  static Plot of(List<RunResult> runs) {
    return new StagesPlot(runs).plot();
  }

  private Plot plot() {
    Text title = PlotWords.text("stages");
    if (byDesign.isEmpty()) {
      return Plot.missing(title, PlotWords.text("stages.missing"));
    }
    List<Part> parts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      parts.add(
          new Part(
              words("ledger." + stage),
              parts.size(),
              byDesign.values().stream().map(s -> ms(s.mean(stage).orElse(0))).toList()));
    }
    parts.add(
        new Part(
            words("ledger.rest"),
            parts.size(),
            byDesign.values().stream().map(s -> ms(s.restNs / s.issuances)).toList()));
    BarChart chart =
        new BarChart(
            "stages",
            Axis.of(Scale.LINEAR, "ms", PlotWords.text("axis.stages")),
            byDesign.keySet().stream().map(PlotWords::design).toList(),
            parts);
    return Plot.of(title, said(), chart, this::table);
  }

  private Text said() {
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(
                    "stages.said",
                    "longest",
                    PlotWords.list(
                        List.copyOf(byDesign.entrySet()),
                        e -> longest(e.getKey(), e.getValue(), language))));
  }

  private static String longest(String design, Sums sums, Locale language) {
    Stage longest = Stage.LAG;
    for (Stage stage : Stage.values()) {
      if (sums.mean(stage).orElse(0) > sums.mean(longest).orElse(0)) {
        longest = stage;
      }
    }
    return PlotWords.in(language)
        .get(
            "stages.longest",
            "design",
            PlotWords.design(design).in(language),
            "total",
            Unit.DURATION.one(sums.totalNs / sums.issuances),
            "part",
            Unit.DURATION.one(sums.mean(longest).orElse(0)),
            "stage",
            words("ledger." + longest).in(language));
  }

  private Table table(Locale language) {
    List<Line> lines = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      lines.add(
          new Line(
              words("ledger." + stage).in(language),
              Unit.DURATION.row(byDesign.values().stream().map(s -> s.mean(stage)).toList())));
    }
    lines.add(line("ledger.rest", s -> s.restNs, language));
    lines.add(line("ledger.total", s -> s.totalNs, language));
    return new Table(
        PlotWords.text("stages").in(language),
        byDesign.keySet().stream().map(d -> PlotWords.design(d).in(language)).toList(),
        List.of(new Section("", lines)),
        List.of());
  }

  private Line line(String key, ToDoubleFunction<Sums> sum, Locale language) {
    return new Line(
        words(key).in(language),
        Unit.DURATION.row(
            byDesign.values().stream()
                .map(s -> OptionalDouble.of(sum.applyAsDouble(s) / s.issuances))
                .toList()));
  }

  private static double ms(double ns) {
    return Places.rounded(ns / Places.NS_PER_MS);
  }

  private static Text words(String key) {
    return Text.of(language -> Words.in(language).get(key));
  }
}
