package dev.firstcome.reports.chart;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.words.Words;
import java.util.Locale;

/** One chart's place on a page: caption, drawing, legend, and the same figures as a table. */
public final class ChartFigure {
  private ChartFigure() {}

  /**
   * Returns a {@code figure}. Its drawing is empty until {@code charts.js} fills it; everything
   * else is there without.
   *
   * @param title what the chart is
   * @param said what it shows, in one sentence
   * @param table of the same figures
   */
  public static String html(Chart chart, Text title, Text said, Table table, Words words) {
    Locale language = words.locale();
    String name = escaped(title.in(language));
    String sentence = escaped(said.in(language));
    return "<figure class=\"chart\">\n<figcaption><strong>"
        + name
        + "</strong> "
        + sentence
        + "</figcaption>\n<div class=\"plot "
        + (chart instanceof LineChart ? "lines" : "bars")
        + "\" role=\"img\" data-chart=\""
        + chart.id()
        + "\" aria-label=\""
        + name
        + ": "
        + sentence
        + "\"></div>\n"
        + legend(chart, language)
        + "<details><summary>"
        + escaped(words.get("html.asTable"))
        + "</summary>\n"
        + HtmlLayout.of(table)
        + "</details>\n</figure>\n";
  }

  /** Bars bring their own legend, for it shows their patterns. */
  private static String legend(Chart chart, Locale language) {
    if (!(chart instanceof LineChart lines)) {
      return "";
    }
    StringBuilder html = new StringBuilder("<ul class=\"legend\">\n");
    for (Series series : lines.series()) {
      html.append("<li><svg viewBox=\"0 0 30 8\" aria-hidden=\"true\"><line x1=\"0\" y1=\"4\"")
          .append(" x2=\"30\" y2=\"4\" stroke=\"var(--c")
          .append(series.colour())
          .append(")\" stroke-dasharray=\"")
          .append(series.stroke().dashes())
          .append("\"/></svg>")
          .append(escaped(series.name().in(language)))
          .append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }
}
