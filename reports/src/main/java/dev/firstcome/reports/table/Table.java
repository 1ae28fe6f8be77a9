package dev.firstcome.reports.table;

import java.util.List;

/**
 * A table of texts.
 *
 * @param title above it
 * @param columns the headings of the columns of cells
 * @param sections its lines, in groups
 * @param notes below it, one sentence each
 */
public record Table(
    String title, List<String> columns, List<Section> sections, List<String> notes) {

  /**
   * A group of lines.
   *
   * @param heading of the group; empty for none
   * @param lines at least one
   */
  public record Section(String heading, List<Line> lines) {
    /** Copies the list. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param label what it is about
   * @param cells one for each column
   */
  public record Line(String label, List<String> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
