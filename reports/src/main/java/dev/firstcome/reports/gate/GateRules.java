package dev.firstcome.reports.gate;

/**
 * How strictly is judged.
 *
 * @param threshold how many times worse a figure may be; above 1
 * @param alpha how often the primary figure's interval may miss, and how often any of the others'
 * @param adjusted whether what the generator's own median delay tells of the machine's state is
 *     taken out of latencies
 */
public record GateRules(double threshold, double alpha, boolean adjusted) {
  /**
   * The geometric middle, nearly, between no change and the 20 % that must be seen: so to let a
   * change pass takes about as many pairs as to catch one.
   */
  public static final double USUAL_THRESHOLD = 1.1;

  private static final double USUAL_ALPHA = 0.05;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the threshold is not above 1, or alpha not in between
   */
  public GateRules {
    if (!(threshold > 1) || Double.isInfinite(threshold)) {
      throw new IllegalArgumentException("the threshold must be above 1, is " + threshold);
    }
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be from 0 to 1, is " + alpha);
    }
  }

  /** Makes rules at 5 %. */
  public static GateRules at(double threshold) {
    return new GateRules(threshold, USUAL_ALPHA, false);
  }

  /** Returns the same rules, by which latencies are adjusted or not. */
  public GateRules adjusted(boolean wanted) {
    return new GateRules(threshold, alpha, wanted);
  }
}
