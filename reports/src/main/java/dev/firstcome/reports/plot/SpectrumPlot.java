package dev.firstcome.reports.plot;

import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.latency.Percentile;
import dev.firstcome.reports.chart.Axis;
import dev.firstcome.reports.chart.Axis.Scale;
import dev.firstcome.reports.chart.LineChart;
import dev.firstcome.reports.chart.LineChart.Series;
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

/**
 * The distribution of one stage as a spectrum: how slow the slowest so many are, both axes
 * logarithmic. A point that fewer than ten values lie beyond is not drawn.
 */
final class SpectrumPlot {
  /** Named in the sentence: the farthest that every design bears. */
  private static final List<Double> CLAIMED = List.of(99.9, 99.0, 90.0, 50.0);

  private final LatencyTag tag;
  private final String key;
  private final List<Trace> traces;

  private SpectrumPlot(LatencyTag tag, String key, List<Trace> traces) {
    this.tag = tag;
    this.key = key;
    this.traces =
        traces.stream()
            .filter(t -> t.latencies().stream().anyMatch(l -> !l.spectrum(tag).isEmpty()))
            .toList();
  }

  /**
   * Makes it.
   *
   * @param key of its words
   */
  static Plot of(LatencyTag tag, String key, List<Trace> traces) {
    return new SpectrumPlot(tag, key, traces).plot();
  }

  private Plot plot() {
    Text title = PlotWords.text("spectrum." + key);
    if (traces.isEmpty()) {
      return Plot.missing(title, PlotWords.text("spectrum.missing"));
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      series.add(series(traces.get(i), i));
    }
    LineChart chart =
        new LineChart(
            "spectrum-" + key,
            Axis.of(Scale.PERCENTILE, "", PlotWords.text("axis.percentile")),
            Axis.of(Scale.LOG, "ms", PlotWords.text("axis.latency")),
            series,
            List.of());
    return Plot.of(title, said(), chart, this::table);
  }

  private Series series(Trace trace, int number) {
    List<Double> x = new ArrayList<>();
    List<OptionalDouble> y = new ArrayList<>();
    for (Percentile point : trace.latencies().orElseThrow().spectrum(tag)) {
      x.add(Places.rounded(100 / (100 - point.percentile())));
      y.add(positive(point.ns()));
    }
    return new Series(
        PlotWords.design(trace.design()), Places.colour(number), Places.stroke(number), x, y);
  }

  /** A logarithmic axis has no place for 0. */
  private static OptionalDouble positive(long ns) {
    return ns > 0 ? OptionalDouble.of(Places.ms(ns)) : OptionalDouble.empty();
  }

  /** The median and the farthest point that is still borne by all. */
  private Text said() {
    double last =
        CLAIMED.stream()
            .filter(percentile -> traces.stream().allMatch(t -> at(t, percentile).isPresent()))
            .findFirst()
            .orElse(100.0);
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(
                    "spectrum.said",
                    "medians",
                    figures(50, language),
                    "percentile",
                    percentile(last),
                    "figures",
                    figures(last, language)));
  }

  private String figures(double percentile, Locale language) {
    return PlotWords.list(
        traces,
        trace ->
            PlotWords.design(trace.design()).in(language)
                + " "
                + at(trace, percentile).stream()
                    .mapToObj(Unit.DURATION::one)
                    .findFirst()
                    .orElse(Unit.NONE));
  }

  private List<Percentile> standard(Trace trace) {
    return trace.latencies().orElseThrow().percentiles(tag);
  }

  private OptionalDouble at(Trace trace, double percentile) {
    return standard(trace).stream()
        .filter(point -> point.percentile() == percentile)
        .mapToDouble(Percentile::ns)
        .findFirst();
  }

  private Table table(Locale language) {
    List<Double> percentiles =
        traces.stream()
            .flatMap(trace -> standard(trace).stream())
            .map(Percentile::percentile)
            .distinct()
            .sorted()
            .toList();
    List<Line> lines = new ArrayList<>();
    for (double percentile : percentiles) {
      lines.add(
          new Line(
              percentile == 100 ? PlotWords.in(language).get("most") : percentile(percentile),
              Unit.DURATION.row(traces.stream().map(trace -> at(trace, percentile)).toList())));
    }
    return new Table(
        PlotWords.text("spectrum." + key).in(language),
        traces.stream().map(trace -> PlotWords.design(trace.design()).in(language)).toList(),
        List.of(new Section("", lines)),
        List.of(PlotWords.in(language).get("spectrum.note")));
  }

  private static String percentile(double percentile) {
    String number = String.format(Locale.ROOT, "%.3f", percentile);
    return number.replaceFirst("\\.?0+$", "") + " %";
  }
}
