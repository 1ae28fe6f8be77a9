package dev.firstcome.reports.evidence;

/**
 * A figure over the trials of one design in one scenario.
 *
 * @param median of the trials (of two in the middle, the lower)
 * @param least of them
 * @param greatest of them
 * @param runs how many
 * @param doubtful whether they are UNFIT, all of them
 */
public record Spread(double median, double least, double greatest, int runs, boolean doubtful) {

  /** Tells whether the other's trials lie wholly on one side of these. */
  boolean apartFrom(Spread other) {
    return greatest < other.least || other.greatest < least;
  }
}
