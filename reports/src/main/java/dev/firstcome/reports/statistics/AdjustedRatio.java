package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ratio of two sides' figures over interleaved pairs of trials, with what a second figure tells
 * of the state of the machine taken out: a control variate. The logarithms of the pairs' ratios are
 * regressed on those of the second figure; the intercept is what the sides differ by where that one
 * does not (analysis of covariance; Deng, Xu, Kohavi, Walker, "Improving the sensitivity of online
 * controlled experiments by utilizing pre-experiment data", WSDM 2013).
 *
 * <p>It is right where the second figure does not depend on the side. What does, is taken out as
 * well.
 *
 * <p>The interval is the symmetric bootstrap-t of the regression, by resampled residuals, each
 * divided by the root of one less its leverage (Davison and Hinkley, 1997, section 6.2.3).
 */
public final class AdjustedRatio implements EstimatedRatio {
  private final Fit fit;
  private final double[] chance;

  /** A straight line through the pairs. */
  private static final class Fit {
    private final double[] x;
    private final double meanX;
    private final double squaresX;
    private double intercept;
    private double slope;
    private double standardError;

    Fit(double[] x) {
      this.x = x;
      this.meanX = Logs.mean(x);
      this.squaresX = Arrays.stream(x).map(v -> (v - meanX) * (v - meanX)).sum();
    }

    void to(double[] y) {
      double meanY = Logs.mean(y);
      double products = 0;
      for (int i = 0; i < x.length; i++) {
        products += (x[i] - meanX) * (y[i] - meanY);
      }
      slope = squaresX == 0 ? 0 : products / squaresX;
      intercept = meanY - slope * meanX;
      double squares = 0;
      for (int i = 0; i < x.length; i++) {
        double residual = y[i] - intercept - slope * x[i];
        squares += residual * residual;
      }
      int free = x.length - (squaresX == 0 ? 1 : 2);
      standardError = free < 1 ? 0 : Math.sqrt(squares / free * leverage(0));
    }

    /** How much a pair with this x weighs on the line's height there. */
    double leverage(double at) {
      double off = squaresX == 0 ? 0 : (at - meanX) * (at - meanX) / squaresX;
      return 1.0 / x.length + off;
    }
  }

  private AdjustedRatio(double[] logs, double[] states, int resamples, Draw draw) {
    this.fit = new Fit(states);
    this.fit.to(logs);
    this.chance =
        logs.length < PairedRatio.LEAST_PAIRS ? new double[0] : chance(logs, resamples, draw);
  }

  /**
   * Compares with {@link PairedRatio#RESAMPLES} resamples.
   *
   * @param numerators one figure of each pair, above 0
   * @param denominators the other figure of each pair, in the same order
   * @param statesAbove the second figure in the trials of the numerators, above 0
   * @param statesBelow the same in those of the denominators
   * @throws IllegalArgumentException if there is no pair, their numbers differ, or a figure is not
   *     a finite number above 0
   */
  public static AdjustedRatio of(
      double[] numerators,
      double[] denominators,
      double[] statesAbove,
      double[] statesBelow,
      Draw draw) {
    return of(numerators, denominators, statesAbove, statesBelow, PairedRatio.RESAMPLES, draw);
  }

  static AdjustedRatio of(
      double[] numerators,
      double[] denominators,
      double[] statesAbove,
      double[] statesBelow,
      int resamples,
      Draw draw) {
    double[] logs = Logs.ofRatios(numerators, denominators);
    double[] states = Logs.ofRatios(statesAbove, statesBelow);
    if (logs.length != states.length) {
      throw new IllegalArgumentException(
          logs.length + " pairs with the states of " + states.length);
    }
    return new AdjustedRatio(logs, states, resamples, draw);
  }

  @Override
  public int pairs() {
    return fit.x.length;
  }

  @Override
  public double ratio() {
    return Math.exp(fit.intercept);
  }

  @Override
  public Optional<Interval> interval(double alpha) {
    return BootstrapT.interval(chance, fit.intercept, fit.standardError, alpha);
  }

  @Override
  public double p(double factor) {
    return BootstrapT.p(chance, fit.intercept, Math.log(factor), fit.standardError);
  }

  @Override
  public double spread() {
    return fit.standardError * Math.sqrt(pairs());
  }

  private double[] chance(double[] logs, int resamples, Draw draw) {
    double[] residuals = residuals(logs);
    double[] strays = new double[resamples];
    double[] resample = new double[logs.length];
    Fit again = new Fit(fit.x);
    for (int r = 0; r < resamples; r++) {
      for (int i = 0; i < resample.length; i++) {
        resample[i] =
            fit.intercept + fit.slope * fit.x[i] + residuals[draw.below(residuals.length)];
      }
      again.to(resample);
      strays[r] = BootstrapT.t(Math.abs(again.intercept - fit.intercept), again.standardError);
    }
    Arrays.sort(strays);
    return strays;
  }

  /** All of one width, and 0 on average, as the errors that they stand for. */
  private double[] residuals(double[] logs) {
    double[] residuals = new double[logs.length];
    for (int i = 0; i < residuals.length; i++) {
      double residual = logs[i] - fit.intercept - fit.slope * fit.x[i];
      double left = 1 - fit.leverage(fit.x[i]);
      residuals[i] = left < 1e-9 ? 0 : residual / Math.sqrt(left); // the line goes through it
    }
    double mean = Logs.mean(residuals);
    return Arrays.stream(residuals).map(residual -> residual - mean).toArray();
  }
}
