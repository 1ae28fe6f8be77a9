package dev.firstcome.core.checker;

/** The three values of a verdict, best first. */
public enum Validity {
  /** Nothing wrong was found, and there was something to judge. */
  VALID,
  /** It cannot be told. */
  UNKNOWN,
  /** Something wrong was found. */
  INVALID;

  /** Returns the worse of the two: INVALID before UNKNOWN before VALID. */
  public Validity worst(Validity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
