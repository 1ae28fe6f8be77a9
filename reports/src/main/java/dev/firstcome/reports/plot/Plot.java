package dev.firstcome.reports.plot;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.reports.chart.Chart;
import dev.firstcome.reports.chart.ChartFigure;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something drawn, or the reason why it is not.
 *
 * @param title what it is
 * @param said what it shows, or why there is nothing to show
 * @param drawing empty where there is nothing to show
 */
public record Plot(Text title, Text said, Optional<Drawing> drawing) {

  /** A chart with the table of its figures. */
  public record Drawing(Chart chart, Function<Locale, Table> table) {}

  static Plot of(Text title, Text said, Chart chart, Function<Locale, Table> table) {
    return new Plot(title, said, Optional.of(new Drawing(chart, table)));
  }

  static Plot missing(Text title, Text why) {
    return new Plot(title, why, Optional.empty());
  }

  /** Returns it as a fragment of a page, in the words' language. */
  public String html(Words words) {
    return drawing
        .map(d -> ChartFigure.html(d.chart(), title, said, d.table().apply(words.locale()), words))
        .orElseGet(
            () ->
                "<p class=\"missing\"><strong>"
                    + escaped(title.in(words.locale()))
                    + "</strong> "
                    + escaped(said.in(words.locale()))
                    + "</p>\n");
  }
}
