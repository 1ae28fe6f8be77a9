package dev.firstcome.reports.benchmark;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Estimate;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * Rankings as bars with their errors, one drawing each. The scale is logarithmic, since ways lie a
 * thousandfold apart; it begins at a whole power of ten, which is written there. The page brings
 * the colours.
 */
final class BenchmarkBars {
  private static final int WIDTH = 720;
  private static final int LABELS = 300;
  private static final int FIGURES = 90;
  private static final int LINE = 24;
  private static final int BAR = 12;
  private static final int AXIS = 22;

  private final Words words;
  private final StringBuilder svg = new StringBuilder();
  private int low;
  private int high;

  private BenchmarkBars(Words words) {
    this.words = words;
  }

  /** Returns a {@code figure} for each ranking. */
  static String of(List<Row> rows, Words words) {
    StringBuilder all = new StringBuilder();
    for (List<Row> ranking : Ranking.of(rows)) {
      if (ranking.stream().allMatch(row -> row.perSecond().mean() > 0)) {
        all.append(new BenchmarkBars(words).figure(ranking));
      }
    }
    return all.toString();
  }

  private String figure(List<Row> ranking) {
    low = (int) Math.floor(Math.log10(least(ranking)));
    high = Math.max(low + 1, (int) Math.ceil(Math.log10(greatest(ranking))));
    String title = Ranking.heading(ranking, "chart.title", words);
    int height = ranking.size() * LINE + AXIS;
    svg.append("<figure class=\"boundary\">\n<figcaption>").append(escaped(title));
    svg.append(" <small>").append(escaped(words.get("chart.scale"))).append("</small>");
    svg.append("</figcaption>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    // the page stretches its other drawings to a height of their own
    svg.append("\" style=\"height:auto;border-bottom:0\" role=\"img\" font-size=\"12\">\n<title>");
    svg.append(escaped(title)).append("</title>\n");
    for (int power = low; power <= high; power++) {
      tick(power, height);
    }
    for (int i = 0; i < ranking.size(); i++) {
      bar(ranking.get(i), i * LINE);
    }
    return svg.append("</svg>\n</figure>\n").toString();
  }

  private void tick(int power, int height) {
    String x = number(x(Math.pow(10, power)));
    svg.append("<line x1=\"").append(x).append("\" y1=\"0\" x2=\"").append(x).append("\" y2=\"");
    svg.append(height - AXIS).append("\" stroke=\"var(--line)\" style=\"stroke-width:1\"/>\n");
    text(x, height - 6, "middle", "var(--quiet)", label(power));
  }

  /** From thousands on with a prefix, or the greatest would run into each other. */
  private static String label(int power) {
    if (power < 3) {
      return Unit.PLAIN.one(Math.pow(10, power));
    }
    String prefix = power < 6 ? "k" : "M";
    return Unit.COUNT.one(Math.pow(10, power < 6 ? power - 3 : power - 6)) + prefix;
  }

  private void bar(Row row, int top) {
    Estimate estimate = row.perSecond();
    int middle = top + LINE / 2;
    double end = x(estimate.mean());
    text(
        number(LABELS - 8.0),
        middle + 4,
        "end",
        "var(--ink)",
        words.get("variant." + row.variant()));
    svg.append("<rect x=\"").append(LABELS).append("\" y=\"").append(middle - BAR / 2);
    svg.append("\" width=\"").append(number(end - LABELS)).append("\" height=\"").append(BAR);
    svg.append("\" fill=\"").append(colour(row)).append("\"/>\n");
    estimate.reach().ifPresent(reach -> whisker(estimate.mean(), reach, middle));
    text(number(WIDTH - 2.0), middle + 4, "end", "var(--ink)", Unit.PLAIN.one(estimate.mean()));
  }

  /** What the interval reaches of the scale; below it there is only its edge. */
  private void whisker(double mean, double reach, int middle) {
    String from = number(x(Math.max(mean - reach, Math.pow(10, low))));
    String to = number(x(mean + reach));
    svg.append("<path d=\"M").append(from).append(' ').append(middle).append('H').append(to);
    svg.append('M').append(from).append(' ').append(middle - 4).append("v8M").append(to);
    svg.append(' ').append(middle - 4).append("v8\" fill=\"none\" stroke=\"var(--ink)\"/>\n");
  }

  private static String colour(Row row) {
    return row.variant().startsWith("UPDATE")
            || row.variant().equals("SELECT_FOR_UPDATE")
            || row.variant().equals("VERSION")
        ? "var(--turned)"
        : "var(--issued)";
  }

  private void text(String x, int y, String anchor, String colour, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"");
    svg.append(anchor).append("\" fill=\"").append(colour).append("\">").append(escaped(text));
    svg.append("</text>\n");
  }

  private double x(double value) {
    double share = (Math.log10(value) - low) / (high - low);
    return LABELS + Math.max(0, Math.min(1, share)) * (WIDTH - LABELS - FIGURES);
  }

  private static double least(List<Row> ranking) {
    return ranking.stream().mapToDouble(row -> row.perSecond().mean()).min().orElse(1);
  }

  private static double greatest(List<Row> ranking) {
    return ranking.stream()
        .mapToDouble(row -> row.perSecond().mean() + row.perSecond().reach().orElse(0))
        .max()
        .orElse(10);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
