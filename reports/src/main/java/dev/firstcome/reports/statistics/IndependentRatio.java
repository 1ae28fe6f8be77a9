package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ratio of two sides' figures that were not taken in pairs, such as a stored side's and
 * today's. What slows one side down as a whole does not cancel here: the interval speaks of the
 * values' own scatter alone.
 */
public final class IndependentRatio implements EstimatedRatio {
  private final double[] numerators;
  private final double[] denominators;
  private final double mean;
  private final double standardError;

  /** |t| of each resample, ascending; empty where a side has too few values. */
  private final double[] chance;

  private IndependentRatio(double[] numerators, double[] denominators, int resamples, Draw draw) {
    this.numerators = numerators;
    this.denominators = denominators;
    this.mean = Logs.mean(numerators) - Logs.mean(denominators);
    this.standardError = standardError(numerators, denominators);
    this.chance = pairs() < PairedRatio.LEAST_PAIRS ? new double[0] : chance(resamples, draw);
  }

  /**
   * Compares with {@link PairedRatio#RESAMPLES} resamples.
   *
   * @param numerators of one side, each above 0
   * @param denominators of the other, each above 0
   * @throws IllegalArgumentException if a side has no value, or a value is not a finite number
   *     above 0
   */
  public static IndependentRatio of(double[] numerators, double[] denominators, Draw draw) {
    return of(numerators, denominators, PairedRatio.RESAMPLES, draw);
  }

  /**
   * Compares.
   *
   * @param resamples how many; at least 1
   * @see #of(double[], double[], Draw)
   */
  public static IndependentRatio of(
      double[] numerators, double[] denominators, int resamples, Draw draw) {
    if (numerators.length == 0 || denominators.length == 0) {
      throw new IllegalArgumentException("a side without values");
    }
    return new IndependentRatio(Logs.of(numerators), Logs.of(denominators), resamples, draw);
  }

  @Override
  public int pairs() {
    return Math.min(numerators.length, denominators.length);
  }

  @Override
  public double ratio() {
    return Math.exp(mean);
  }

  @Override
  public double spread() {
    return Logs.standardError(numerators) * Math.sqrt(numerators.length);
  }

  /** The denominators are taken for what is stored. */
  @Override
  public double fixedError() {
    return Logs.standardError(denominators);
  }

  @Override
  public Optional<Interval> interval(double alpha) {
    return BootstrapT.interval(chance, mean, standardError, alpha);
  }

  @Override
  public double p(double factor) {
    return BootstrapT.p(chance, mean, Math.log(factor), standardError);
  }

  /** Draws from each side with replacement: the two-sample bootstrap-t, with Welch's error. */
  private double[] chance(int resamples, Draw draw) {
    double[] strays = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double[] above = drawn(numerators, draw);
      double[] below = drawn(denominators, draw);
      double stray = Math.abs(Logs.mean(above) - Logs.mean(below) - mean);
      strays[r] = BootstrapT.t(stray, standardError(above, below));
    }
    Arrays.sort(strays);
    return strays;
  }

  private static double[] drawn(double[] values, Draw draw) {
    double[] resample = new double[values.length];
    for (int i = 0; i < resample.length; i++) {
      resample[i] = values[draw.below(values.length)];
    }
    return resample;
  }

  private static double standardError(double[] a, double[] b) {
    return Math.hypot(Logs.standardError(a), Logs.standardError(b));
  }
}
