package dev.firstcome.core;

/** Marks what the first landing lacks; removed before the module is done. */
public final class NotYet {
  private NotYet() {}

  /** Always throws. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public static <T> T here() {
    if (System.nanoTime() != 0) {
      throw new UnsupportedOperationException("not yet");
    }
    return null;
  }
}
