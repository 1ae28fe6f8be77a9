package dev.firstcome.reports.table;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;

/** Lays a table out as an HTML fragment; the page around it brings the style. */
public final class HtmlLayout {
  private HtmlLayout() {}

  /** Returns a heading, a {@code table} and a list of notes. */
  public static String of(Table table) {
    StringBuilder html = new StringBuilder();
    // a box that scrolls must be reached by keyboard, and then it needs a name
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(escaped(table.title()))
        .append("\"><table>\n<thead><tr><td></td>");
    table
        .columns()
        .forEach(
            column -> html.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
    html.append("</tr></thead>\n");
    for (Section section : table.sections()) {
      html.append("<tbody>\n");
      if (!section.heading().isEmpty()) {
        html.append("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"")
            .append(table.columns().size() + 1)
            .append("\">")
            .append(escaped(section.heading()))
            .append("</th></tr>\n");
      }
      for (Line line : section.lines()) {
        html.append("<tr><th scope=\"row\">").append(escaped(line.label())).append("</th>");
        line.cells().forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
        html.append("</tr>\n");
      }
      html.append("</tbody>\n");
    }
    html.append("</table></div>\n");
    if (!table.notes().isEmpty()) {
      html.append("<ul class=\"notes\">\n");
      table.notes().forEach(note -> html.append("<li>").append(escaped(note)).append("</li>\n"));
      html.append("</ul>\n");
    }
    return html.toString();
  }

  /** Returns the text with everything escaped that HTML would take for its own. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
