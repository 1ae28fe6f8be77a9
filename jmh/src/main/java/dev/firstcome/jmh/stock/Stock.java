package dev.firstcome.jmh.stock;

/** How much there is at the start of each iteration. */
public enum Stock {
  /** A hot row that never runs out: every attempt gets its unit. */
  HOT(1_000_000_000L),
  /**
   * It runs out within the iteration, so that most attempts are turned away: less than the slowest
   * way takes in a second, and no whole number of batches.
   */
  RUNS_OUT(150L);

  private final long units;

  Stock(long units) {
    this.units = units;
  }

  /** How many units there are. */
  public long units() {
    return units;
  }
}
