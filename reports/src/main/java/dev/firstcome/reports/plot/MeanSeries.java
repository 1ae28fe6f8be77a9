package dev.firstcome.reports.plot;

import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.trace.MeanOverTime;
import dev.firstcome.reports.trace.MeanOverTime.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Means over time as lines, and as a table with a row a whole second or more. */
final class MeanSeries {
  private static final int MOST_ROWS = 60;

  private MeanSeries() {}

  /**
   * Makes a line.
   *
   * @param scale what the values are divided by
   * @param number of the line in its drawing
   */
  static Series of(Text name, MeanOverTime means, double scale, int number) {
    List<Double> x = new ArrayList<>();
    List<OptionalDouble> y = new ArrayList<>();
    for (Point point : means.points()) {
      x.add(Places.seconds(point.atNs()));
      y.add(OptionalDouble.of(Places.rounded(point.mean() / scale)));
    }
    return new Series(name, Places.colour(number), Places.stroke(number), x, y);
  }

  /**
   * Makes the table of some lines, at most {@value #MOST_ROWS} rows long.
   *
   * @param unit of the cells
   * @param scale what the lines' values were divided by
   */
  static Table table(String title, List<Series> series, Unit unit, double scale, Locale language) {
    List<Double> times =
        series.stream().flatMap(line -> line.x().stream()).distinct().sorted().toList();
    double every = every(times);
    List<Line> lines =
        times.stream()
            .filter(at -> at % every == 0)
            .map(
                at ->
                    new Line(
                        Math.round(at) + " s",
                        unit.row(series.stream().map(line -> at(line, at, scale)).toList())))
            .toList();
    return new Table(
        title,
        series.stream().map(line -> line.name().in(language)).toList(),
        List.of(new Section("", lines)),
        List.of());
  }

  /** The least whole number of seconds that keeps the table short. */
  private static double every(List<Double> times) {
    double last = times.isEmpty() ? 0 : times.get(times.size() - 1);
    double every = 1;
    while (last / every >= MOST_ROWS) {
      every++;
    }
    return every;
  }

  private static OptionalDouble at(Series line, double at, double scale) {
    int i = line.x().indexOf(at);
    return i < 0 || line.y().get(i).isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(line.y().get(i).getAsDouble() * scale);
  }
}
