package dev.firstcome.reports.table;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.Collections;
import java.util.List;

/** Lays a table out as Markdown (GitHub's tables). */
public final class MarkdownLayout {
  private MarkdownLayout() {}

  /** Returns the table with {@code \n} after each line. */
  public static String of(Table table) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(escaped(table.title())).append("\n\n");
    line(text, "", table.columns());
    text.append("| :--- |").append(" ---: |".repeat(table.columns().size())).append('\n');
    for (Section section : table.sections()) {
      if (!section.heading().isEmpty()) {
        line(
            text,
            "**" + escaped(section.heading()) + "**",
            Collections.nCopies(table.columns().size(), ""));
      }
      for (Line line : section.lines()) {
        line(text, escaped(line.label()), line.cells());
      }
    }
    if (!table.notes().isEmpty()) {
      text.append('\n');
      table.notes().forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String label, List<String> cells) {
    text.append("| ").append(label).append(" |");
    for (String cell : cells) {
      text.append(' ').append(escaped(cell)).append(" |");
    }
    text.append('\n');
  }

  /** Returns the text with everything escaped that Markdown would take for its own. */
  public static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("<", "&lt;")
        .replace("_", "\\_");
  }
}
