package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.checker.SellOutBoundary.Bin;
import dev.firstcome.core.sentence.TimeText;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Paragraph;
import dev.firstcome.reports.words.Words;
import java.util.List;

/**
 * A sell-out in characters: time runs to the right, one column for each bin; on each stand those
 * who got a coupon, above them those turned away, above them the undecided. Whoever is there is
 * seen: a part of a column is never rounded down to nothing.
 */
final class BoundaryChart {
  private static final int ROWS = 8;
  private static final int GUTTER = 8;

  private final SellOutBoundary boundary;
  private final Words words;
  private final long most;

  private BoundaryChart(SellOutBoundary boundary, Words words) {
    this.boundary = boundary;
    this.words = words;
    most = boundary.bins().stream().mapToLong(BoundaryChart::people).max().orElse(0);
  }

  /** Returns the chart, its title and its legend, with {@code \n} after each line. */
  static String of(SellOutBoundary boundary, Words words) {
    return new BoundaryChart(boundary, words).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append(words.get("boundary.title", "coupon", boundary.couponId())).append('\n');
    List<String> columns = boundary.bins().stream().map(this::column).toList();
    int rows = columns.stream().mapToInt(String::length).max().orElse(0);
    for (int row = rows - 1; row >= 0; row--) {
      StringBuilder line = new StringBuilder(row == rows - 1 ? scale() : " ".repeat(GUTTER));
      line.append('│');
      for (String column : columns) {
        line.append(row < column.length() ? column.charAt(row) : ' ');
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    text.append(" ".repeat(GUTTER)).append('└').append("─".repeat(columns.size())).append('\n');
    marker(text, "^", boundary.firstRefusalNs(), "boundary.firstRefusal");
    marker(text, "^", boundary.lastWinnerNs(), "boundary.lastWinner");
    for (String line : BoundaryLegend.lines(boundary, words, "█ ", "░ ", "? ")) {
      text.append(Paragraph.of("", line));
    }
    return text.toString();
  }

  private String scale() {
    String number = Unit.whole(most);
    return " ".repeat(Math.max(0, GUTTER - 1 - number.length())) + number + " ";
  }

  private String column(Bin bin) {
    return "█".repeat(height(bin.issued()))
        + "░".repeat(height(bin.turnedAway()))
        + "?".repeat(height(bin.undecided()));
  }

  private int height(long people) {
    long rows = Math.min(ROWS, most);
    return people == 0 ? 0 : (int) Math.ceil((double) people * rows / most);
  }

  private static long people(Bin bin) {
    return bin.issued() + bin.turnedAway() + bin.undecided();
  }

  /** Points at an instant from below; the words go to whichever side has room for them. */
  private void marker(StringBuilder text, String sign, long atNs, String key) {
    int column = (int) ((atNs - boundary.fromNs()) / boundary.binNs());
    String said = words.get(key, "at", TimeText.at(atNs));
    int before = GUTTER + 1 + column;
    String line =
        column < boundary.bins().size() / 2
            ? " ".repeat(before) + sign + " " + said
            : Paragraph.paddedLeft(said + " ", before) + sign;
    text.append(line).append('\n');
  }
}
