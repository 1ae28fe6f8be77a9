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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many requests waited between the door and their settlement. */
final class BacklogPlot {
  private final List<Trace> traces;

  private BacklogPlot(List<Trace> traces) {
    this.traces = traces.stream().filter(trace -> trace.waiting().isPresent()).toList();
  }

  static Plot of(List<Trace> traces) {
    return new BacklogPlot(traces).plot();
  }

  private Plot plot() {
    Text title = PlotWords.text("backlog");
    if (traces.isEmpty()) {
      return Plot.missing(title, PlotWords.text("backlog.missing"));
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      series.add(
          MeanSeries.of(PlotWords.design(traces.get(i).design()), waiting(traces.get(i)), 1, i));
    }
    List<Mark> marks = Marks.of(traces);
    LineChart chart =
        new LineChart(
            "backlog",
            new Axis(Scale.LINEAR, "s", PlotWords.text("axis.time"), Marks.end(series, marks)),
            Axis.of(Scale.LINEAR, "", PlotWords.text("axis.waiting")),
            series,
            marks);
    return Plot.of(
        title,
        said(),
        chart,
        language -> MeanSeries.table(title.in(language), series, Unit.COUNT, 1, language));
  }

  private Text said() {
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(
                    "backlog.said",
                    "most",
                    PlotWords.list(traces, trace -> most(trace, language))));
  }

  private static String most(Trace trace, Locale language) {
    return PlotWords.in(language)
        .get(
            trace.drainMs().isEmpty() ? "backlog.never" : "backlog.most",
            "design",
            PlotWords.design(trace.design()).in(language),
            "count",
            Unit.whole(Math.round(waiting(trace).greatest())),
            "drain",
            trace.drainMs().isEmpty()
                ? Unit.NONE
                : Unit.DURATION.one(Places.median(trace.drainMs()) * Places.NS_PER_MS));
  }

  private static MeanOverTime waiting(Trace trace) {
    return trace.waiting().orElseThrow();
  }
}
