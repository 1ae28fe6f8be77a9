package dev.firstcome.core.fitness;

/**
 * The generator's own delay beside what the clicks waited in all.
 *
 * @param quantile of both
 * @param lagNs from due to send, nanoseconds
 * @param answerDueNs from due to answer, nanoseconds
 */
public record Lag(Quantile quantile, long lagNs, long answerDueNs) {
  /** Which quantile: the highest that there are clicks enough for. */
  public enum Quantile {
    /** 90 %. */
    P90,
    /** 99 %. */
    P99
  }
}
