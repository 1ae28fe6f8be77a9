package dev.firstcome.reports.plot;

import dev.firstcome.reports.chart.Axis;
import dev.firstcome.reports.chart.Axis.Scale;
import dev.firstcome.reports.chart.LineChart;
import dev.firstcome.reports.chart.LineChart.Mark;
import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.trace.MeanOverTime;
import dev.firstcome.reports.trace.Trace;
import dev.firstcome.reports.trace.Usage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What each component of one design used over time; the axes of all designs end alike. */
final class UsagePlot {

  /** A figure that is drawn. */
  private enum Kind {
    CPU("cpu", "", Unit.PLAIN, 1),
    MEMORY("memory", "MiB", Unit.BYTES, Places.BYTES_PER_MIB);

    private final String key;
    private final String unit;
    private final Unit cells;
    private final double scale;

    Kind(String key, String unit, Unit cells, double scale) {
      this.key = key;
      this.unit = unit;
      this.cells = cells;
      this.scale = scale;
    }

    private MeanOverTime of(Usage usage) {
      return this == CPU ? usage.cores() : usage.rssBytes();
    }
  }

  private static final List<String> COMPONENTS =
      List.of("service", "redis", "kafka", "connect", "mariadb", "generator");

  private final Kind kind;
  private final List<Trace> traces;

  private UsagePlot(Kind kind, List<Trace> traces) {
    this.kind = kind;
    this.traces = traces;
  }

  /** Returns processor time, then memory, of every design. */
  static List<Plot> all(List<Trace> traces) {
    List<Plot> plots = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      UsagePlot plot = new UsagePlot(kind, traces);
      traces.forEach(trace -> plots.add(plot.of(trace)));
    }
    return plots;
  }

  private Plot of(Trace trace) {
    Text title =
        Text.of(
            language ->
                PlotWords.in(language)
                    .get(kind.key, "design", PlotWords.design(trace.design()).in(language)));
    List<Series> series = new ArrayList<>();
    trace.usage().keySet().stream()
        .sorted(Comparator.comparingInt(UsagePlot::place))
        .forEach(
            name -> {
              Series line =
                  MeanSeries.of(
                      PlotWords.component(name),
                      kind.of(trace.usage().get(name)),
                      kind.scale,
                      place(name));
              if (line.drawn()) {
                series.add(line);
              }
            });
    if (series.isEmpty()) {
      return Plot.missing(title, PlotWords.text("usage.missing"));
    }
    List<Mark> marks = Marks.of(List.of(trace));
    LineChart chart =
        new LineChart(
            kind.key + "-" + trace.design(),
            new Axis(Scale.LINEAR, "s", PlotWords.text("axis.time"), Marks.end(series, marks)),
            new Axis(Scale.LINEAR, kind.unit, PlotWords.text("axis." + kind.key), most()),
            series,
            marks);
    return Plot.of(
        title,
        said(trace),
        chart,
        language -> MeanSeries.table(title.in(language), series, kind.cells, kind.scale, language));
  }

  /** A component has the same colour in every drawing; one that is not ours has the last. */
  private static int place(String component) {
    int known = COMPONENTS.indexOf(component);
    return known < 0 ? COMPONENTS.size() : known;
  }

  /** Two digits are enough for where an axis ends, and are rounded up. */
  private OptionalDouble most() {
    double most =
        traces.stream()
                .flatMap(trace -> trace.usage().values().stream())
                .mapToDouble(usage -> kind.of(usage).greatest())
                .max()
                .orElse(0)
            / kind.scale;
    double step = most <= 0 ? 1 : Math.pow(10, Math.floor(Math.log10(most))) / 2;
    return OptionalDouble.of(Math.ceil(most / step) * step);
  }

  private Text said(Trace trace) {
    Map.Entry<String, Usage> greatest =
        trace.usage().entrySet().stream()
            .max(Comparator.comparingDouble(e -> kind.of(e.getValue()).greatest()))
            .orElseThrow();
    Function<Locale, String> name = PlotWords.component(greatest.getKey())::in;
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(
                    kind.key + ".said",
                    "component",
                    name.apply(language),
                    "figure",
                    kind.cells.one(kind.of(greatest.getValue()).greatest())));
  }
}
