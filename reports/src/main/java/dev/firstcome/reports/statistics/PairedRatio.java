package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ratio of two designs' figures over interleaved pairs of trials, and what chance says of it.
 */
public final class PairedRatio implements EstimatedRatio {
  /** Fewer pairs give a ratio, but no interval and no claim (method.md, 4). */
  public static final int LEAST_PAIRS = 6;

  /** Enough that the tail of a Holm-corrected level, 0.05 / 20, still holds 50 resamples. */
  public static final int RESAMPLES = 19_999;

  private final double[] logs;
  private final double mean;
  private final double standardError;

  /** |t| of each resample, ascending; empty below {@link #LEAST_PAIRS}. */
  private final double[] chance;

  private PairedRatio(double[] logs, int resamples, Draw draw) {
    this.logs = logs;
    this.mean = Logs.mean(logs);
    this.standardError = Logs.standardError(logs, mean);
    this.chance = logs.length < LEAST_PAIRS ? new double[0] : chance(resamples, draw);
  }

  /**
   * Compares with {@link #RESAMPLES} resamples.
   *
   * @param numerators one figure of each pair, above 0
   * @param denominators the other figure of each pair, above 0, in the same order
   * @throws IllegalArgumentException if there is no pair, their numbers differ, or a figure is not
   *     a finite number above 0
   */
  public static PairedRatio of(double[] numerators, double[] denominators, Draw draw) {
    return of(numerators, denominators, RESAMPLES, draw);
  }

  /**
   * Compares.
   *
   * @param resamples how many; at least 1
   * @see #of(double[], double[], Draw)
   */
  public static PairedRatio of(
      double[] numerators, double[] denominators, int resamples, Draw draw) {
    return new PairedRatio(Logs.ofRatios(numerators, denominators), resamples, draw);
  }

  @Override
  public int pairs() {
    return logs.length;
  }

  @Override
  public double ratio() {
    return Math.exp(mean);
  }

  /** Returns the ratio of each pair, in the order given. */
  public double[] ratios() {
    return Arrays.stream(logs).map(Math::exp).toArray();
  }

  /** Returns the symmetric bootstrap-t interval of the ratio. */
  @Override
  public Optional<Interval> interval(double alpha) {
    return BootstrapT.interval(chance, mean, standardError, alpha);
  }

  @Override
  public double p(double factor) {
    return BootstrapT.p(chance, mean, Math.log(factor), standardError);
  }

  @Override
  public double spread() {
    return standardError * Math.sqrt(logs.length);
  }

  /** Draws pairs with replacement, and sees how far each resample strays from the pairs' mean. */
  private double[] chance(int resamples, Draw draw) {
    double[] strays = new double[resamples];
    double[] resample = new double[logs.length];
    for (int r = 0; r < resamples; r++) {
      for (int i = 0; i < resample.length; i++) {
        resample[i] = logs[draw.below(logs.length)];
      }
      double resampleMean = Logs.mean(resample);
      strays[r] =
          BootstrapT.t(Math.abs(resampleMean - mean), Logs.standardError(resample, resampleMean));
    }
    Arrays.sort(strays);
    return strays;
  }
}
