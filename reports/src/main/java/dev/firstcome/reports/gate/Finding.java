package dev.firstcome.reports.gate;

/** What was found of a figure, its direction taken into account. */
public enum Finding {
  /** The whole interval lies beyond the threshold, on the worse side. */
  REGRESSED,
  /** The whole interval lies beyond the threshold, on the better side. */
  IMPROVED,
  /** The whole interval lies within the threshold, or on the better side of it. */
  HOLDS,
  /** The interval lies on both sides of the threshold. */
  OPEN,
  /**
   * Of a ratio between targets: it is worse beyond the threshold, but because the other one has
   * improved. Whether this one has got worse behind that cannot be told.
   */
  OUTRUN,
  /** There are fewer pairs than an interval needs. */
  TOO_FEW,
  /** A side has no such figure, or it is 0. */
  NO_FIGURE;

  /** Tells whether it says that the figure has not regressed. */
  public boolean good() {
    return this == IMPROVED || this == HOLDS;
  }
}
