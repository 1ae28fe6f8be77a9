package dev.firstcome.reports.table;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays a table out for a terminal with a fixed-width font. */
public final class TextLayout {
  private static final String INDENT = "  ";
  private static final String GAP = "   ";

  /** A label is not squeezed below this. */
  private static final int LEAST_LABEL = 24;

  /** Nor a column of cells below this. */
  private static final int LEAST_CELL = 8;

  private final Table table;
  private final int labelWidth;
  private final List<Integer> widths = new ArrayList<>();

  private TextLayout(Table table, int most) {
    this.table = table;
    int label = 0;
    for (Section section : table.sections()) {
      for (Line line : section.lines()) {
        label = Math.max(label, CellWidth.of(labelOf(section, line)));
      }
    }
    for (int column = 0; column < table.columns().size(); column++) {
      int width = CellWidth.of(table.columns().get(column));
      for (Section section : table.sections()) {
        for (Line line : section.lines()) {
          width = Math.max(width, CellWidth.of(line.cells().get(column)));
        }
      }
      widths.add(width);
    }
    labelWidth = squeezedLabel(label, most);
    squeezeCells(most);
  }

  /** Returns the table with {@code \n} after each line; no line ends in blanks. */
  public static String of(Table table) {
    return of(table, Integer.MAX_VALUE);
  }

  /**
   * Returns the table no wider than {@code most} columns, if its columns can be squeezed so far:
   * labels give way first, then the widest cells; what does not fit goes on below.
   */
  public static String of(Table table, int most) {
    return new TextLayout(table, most).text();
  }

  private int squeezedLabel(int wanted, int most) {
    int cells = widths.stream().mapToInt(width -> width + GAP.length()).sum();
    return Math.min(wanted, Math.max(LEAST_LABEL, most - cells));
  }

  private void squeezeCells(int most) {
    while (width() > most) {
      int widest = widths.indexOf(Collections.max(widths));
      if (widths.get(widest) <= LEAST_CELL) {
        return;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    String rule = "─".repeat(width());
    text.append(table.title()).append("\n\n");
    line(text, "", table.columns());
    text.append(rule).append('\n');
    for (Section section : table.sections()) {
      if (!section.heading().isEmpty()) {
        text.append('\n').append(section.heading()).append('\n');
      }
      for (Line line : section.lines()) {
        line(text, labelOf(section, line), line.cells());
      }
    }
    text.append(rule).append('\n');
    table.notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static String labelOf(Section section, Line line) {
    return section.heading().isEmpty() ? line.label() : INDENT + line.label();
  }

  private void line(StringBuilder text, String label, List<String> cells) {
    List<String> labels = wrapped(label, labelWidth);
    List<List<String>> columns = new ArrayList<>();
    int height = labels.size();
    for (int column = 0; column < cells.size(); column++) {
      columns.add(wrapped(cells.get(column), widths.get(column)));
      height = Math.max(height, columns.get(column).size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder(CellWidth.left(at(labels, row), labelWidth));
      for (int column = 0; column < cells.size(); column++) {
        line.append(GAP).append(CellWidth.right(at(columns.get(column), row), widths.get(column)));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** What fits stays as it is: a label's own indent too. */
  private static List<String> wrapped(String text, int width) {
    return CellWidth.of(text) <= width ? List.of(text) : Wrapping.lines(text, width);
  }

  private static String at(List<String> lines, int row) {
    return row < lines.size() ? lines.get(row) : "";
  }

  private int width() {
    return labelWidth + widths.stream().mapToInt(width -> width + GAP.length()).sum();
  }
}
