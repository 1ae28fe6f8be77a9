package dev.firstcome.reports.table;

/** Breaks a long sentence into lines for a terminal. */
public final class Paragraph {
  /** Narrower than most terminals, wide enough for a sentence. */
  public static final int COLUMNS = 100;

  private Paragraph() {}

  /**
   * Returns the text after {@code lead}, broken at blanks so that no line takes more than {@link
   * #COLUMNS} columns where that can be, each line after the first as far in as the first; with a
   * last {@code \n}.
   */
  public static String of(String lead, String text) {
    String indent = " ".repeat(CellWidth.of(lead));
    StringBuilder all = new StringBuilder();
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && CellWidth.of(line.toString()) + 1 + CellWidth.of(word) > COLUMNS) {
        all.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return all.append(line).append('\n').toString();
  }

  /** Returns the text filled with blanks on the right up to {@code columns} columns. */
  public static String padded(String text, int columns) {
    return CellWidth.left(text, columns);
  }

  /** Returns the text filled with blanks on the left up to {@code columns} columns. */
  public static String paddedLeft(String text, int columns) {
    return CellWidth.right(text, columns);
  }
}
