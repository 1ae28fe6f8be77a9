package dev.firstcome.reports.plot;

import dev.firstcome.core.latency.LatencyOverTime;
import dev.firstcome.core.latency.LatencyOverTime.Interval;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.reports.chart.Axis;
import dev.firstcome.reports.chart.Axis.Scale;
import dev.firstcome.reports.chart.LineChart;
import dev.firstcome.reports.chart.LineChart.Mark;
import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.chart.LineChart.Stroke;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** From due to answer over time, by the interval in which a click was due. */
final class AnswersPlot {

  /** One line of each design. */
  private record Quantile(String name, Stroke stroke, Function<Quantiles, OptionalLong> of) {}

  private static final Quantile P50 = new Quantile("p50", Stroke.SOLID, Quantiles::p50);
  private static final Quantile P90 = new Quantile("p90", Stroke.DASHED, Quantiles::p90);
  private static final Quantile P99 = new Quantile("p99", Stroke.DASHED, Quantiles::p99);
  private static final Quantile MAX = new Quantile("max", Stroke.DOTTED, Quantiles::max);

  private final List<Trace> traces;
  private final List<Quantile> quantiles;

  private AnswersPlot(List<Trace> traces) {
    this.traces = traces.stream().filter(trace -> !intervals(trace).isEmpty()).toList();
    this.quantiles = List.of(P50, bears(P99) ? P99 : P90, MAX);
  }

  static Plot of(List<Trace> traces) {
    return new AnswersPlot(traces).plot();
  }

  private Plot plot() {
    Text title = PlotWords.text("answers");
    if (traces.isEmpty()) {
      return Plot.missing(title, PlotWords.text("answers.missing"));
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      for (Quantile quantile : quantiles) {
        Series line = series(traces.get(i), i, quantile);
        if (line.drawn()) {
          series.add(line);
        }
      }
    }
    List<Mark> marks = Marks.of(traces);
    LineChart chart =
        new LineChart(
            "answers",
            new Axis(Scale.LINEAR, "s", PlotWords.text("axis.due"), Marks.end(series, marks)),
            Axis.of(Scale.LOG, "ms", PlotWords.text("axis.latency")),
            series,
            marks);
    return Plot.of(title, said(), chart, this::table);
  }

  /** Tells whether at least half of the intervals of every design have the quantile. */
  private boolean bears(Quantile quantile) {
    return traces.stream()
        .allMatch(
            trace ->
                2
                        * intervals(trace).stream()
                            .filter(i -> quantile.of.apply(i.quantiles()).isPresent())
                            .count()
                    >= intervals(trace).size());
  }

  private Series series(Trace trace, int number, Quantile quantile) {
    List<Double> x = new ArrayList<>();
    List<OptionalDouble> y = new ArrayList<>();
    for (Interval interval : intervals(trace)) {
      OptionalLong ns = quantile.of.apply(interval.quantiles());
      x.add(Places.seconds(interval.fromNs()));
      y.add(
          ns.orElse(0) > 0 ? OptionalDouble.of(Places.ms(ns.getAsLong())) : OptionalDouble.empty());
    }
    Text name =
        Text.of(
            language ->
                PlotWords.design(trace.design()).in(language) + ", " + name(quantile, language));
    return new Series(name, Places.colour(number), quantile.stroke, x, y);
  }

  private Text said() {
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(
                    "answers.said",
                    "seconds",
                    interval() / 1_000_000_000L,
                    "worst",
                    PlotWords.list(traces, trace -> worst(trace, language))));
  }

  private String worst(Trace trace, Locale language) {
    Interval worst = intervals(trace).get(0);
    for (Interval interval : intervals(trace)) {
      if (interval.quantiles().max().orElse(0) > worst.quantiles().max().orElse(0)) {
        worst = interval;
      }
    }
    return PlotWords.in(language)
        .get(
            "answers.worst",
            "design",
            PlotWords.design(trace.design()).in(language),
            "figure",
            Unit.DURATION.one((double) worst.quantiles().max().orElse(0)),
            "at",
            worst.fromNs() / 1_000_000_000L);
  }

  private Table table(Locale language) {
    List<String> columns = new ArrayList<>();
    for (Trace trace : traces) {
      for (Quantile quantile : quantiles) {
        columns.add(
            PlotWords.design(trace.design()).in(language) + ", " + name(quantile, language));
      }
    }
    List<Long> times =
        traces.stream()
            .flatMap(trace -> intervals(trace).stream())
            .map(Interval::fromNs)
            .distinct()
            .sorted()
            .toList();
    List<Line> lines = times.stream().map(this::line).toList();
    return new Table(
        PlotWords.text("answers").in(language),
        columns,
        List.of(new Section("", lines)),
        Marks.notes(traces, language));
  }

  private Line line(long fromNs) {
    List<OptionalDouble> cells = new ArrayList<>();
    for (Trace trace : traces) {
      for (Quantile quantile : quantiles) {
        cells.add(
            intervals(trace).stream()
                .filter(interval -> interval.fromNs() == fromNs)
                .flatMapToLong(interval -> quantile.of.apply(interval.quantiles()).stream())
                .mapToDouble(ns -> (double) ns)
                .findFirst());
      }
    }
    return new Line(fromNs / 1_000_000_000L + " s", Unit.DURATION.row(cells));
  }

  private long interval() {
    return traces.get(0).answers().map(LatencyOverTime::intervalNs).orElse(0L);
  }

  private static String name(Quantile quantile, Locale language) {
    return PlotWords.in(language).orElse("quantile." + quantile.name, quantile.name);
  }

  private static List<Interval> intervals(Trace trace) {
    return trace.answers().map(LatencyOverTime::intervals).orElse(List.of());
  }
}
