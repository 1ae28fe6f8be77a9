package dev.firstcome.reports.table;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.ArrayList;
import java.util.List;

/** Lays a table out for a terminal with a fixed-width font. */
public final class TextLayout {
  private static final String INDENT = "  ";
  private static final String GAP = "   ";

  private final Table table;
  private final int labelWidth;
  private final List<Integer> widths = new ArrayList<>();

  private TextLayout(Table table) {
    this.table = table;
    int label = 0;
    for (Section section : table.sections()) {
      for (Line line : section.lines()) {
        label = Math.max(label, CellWidth.of(labelOf(section, line)));
      }
    }
    labelWidth = label;
    for (int column = 0; column < table.columns().size(); column++) {
      int width = CellWidth.of(table.columns().get(column));
      for (Section section : table.sections()) {
        for (Line line : section.lines()) {
          width = Math.max(width, CellWidth.of(line.cells().get(column)));
        }
      }
      widths.add(width);
    }
  }

  /** Returns the table with {@code \n} after each line; no line ends in blanks. */
  public static String of(Table table) {
    return new TextLayout(table).text();
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
    StringBuilder line = new StringBuilder(CellWidth.left(label, labelWidth));
    for (int column = 0; column < cells.size(); column++) {
      line.append(GAP).append(CellWidth.right(cells.get(column), widths.get(column)));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private int width() {
    return labelWidth + widths.stream().mapToInt(width -> width + GAP.length()).sum();
  }
}
