package dev.firstcome.reports.comparison;

/** What may be said of one figure of two targets. */
public enum Claim {
  /** The first is better. */
  FIRST,
  /** The second is better. */
  SECOND,
  /** The interval holds 1: no difference can be claimed. */
  NO_DIFFERENCE,
  /** The interval leaves 1 out, but the same target differs from itself as much. */
  WITHIN_NOISE,
  /** A trial is not VALID or not FIT: whatever the figure is, it carries no claim. */
  WITHHELD,
  /** There are fewer pairs than a claim needs. */
  TOO_FEW_PAIRS,
  /** One of the two has no such figure, or it is 0. */
  NO_FIGURE;

  /** Tells whether it names a winner. */
  public boolean wins() {
    return this == FIRST || this == SECOND;
  }
}
