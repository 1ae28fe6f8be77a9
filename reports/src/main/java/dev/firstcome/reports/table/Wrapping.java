package dev.firstcome.reports.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit a number of terminal columns: between words, and inside a word
 * only where it alone is wider than a line.
 */
public final class Wrapping {
  private Wrapping() {}

  /**
   * Returns the lines, at least one; none begins or ends in a blank.
   *
   * @param width columns; at least 2, so that a wide character fits
   * @throws IllegalArgumentException if {@code width} is less
   */
  public static List<String> lines(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("a line of " + width + " columns");
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && CellWidth.of(line.toString()) + 1 + CellWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (CellWidth.of(line.toString()) > width) {
        int end = fitting(line.toString(), width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many chars fit, counted by whole code points. */
  private static int fitting(String text, int width) {
    int end = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (CellWidth.of(text.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
