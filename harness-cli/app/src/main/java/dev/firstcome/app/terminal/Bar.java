package dev.firstcome.app.terminal;

/** A progress bar as text. */
public final class Bar {

  private Bar() {}

  /**
   * Draws a bar.
   *
   * @param share done so far; below 0 counts as 0, above 1 as 1
   * @param width characters between the brackets
   */
  public static String of(double share, int width) {
    int filled = (int) Math.floor(Math.max(0, Math.min(1, share)) * width);
    return "[" + "#".repeat(filled) + "-".repeat(width - filled) + "]";
  }
}
