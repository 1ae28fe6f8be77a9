package dev.firstcome.reports.statistics;

/** Student's t distribution. */
public final class StudentT {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-14;
  private static final int MOST_STEPS = 500;

  /** Lanczos' coefficients for g = 7, n = 9 (Godfrey 2001); 15 digits. */
  private static final double[] LANCZOS = {
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private StudentT() {}

  /**
   * Returns the t that |T| exceeds with a probability of {@code 1 - level}.
   *
   * @param level such as 0.95; above 0 and below 1
   * @param freedom degrees of freedom, above 0; need not be whole
   */
  public static double critical(double level, double freedom) {
    double low = 0;
    double high = 1;
    while (exceeding(high, freedom) > 1 - level) {
      high *= 2;
    }
    while (high - low > PRECISION * high) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (exceeding(middle, freedom) > 1 - level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * P(|T| > t) = I_x(f/2, 1/2) with x = f / (f + t²) (DLMF 8.17; Abramowitz and Stegun 26.5.27).
   */
  private static double exceeding(double t, double freedom) {
    return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
  }

  /** The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22). */
  private static double incompleteBeta(double x, double a, double b) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - incompleteBeta(1 - x, b, a);
    }
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return front / (a * fraction(x, a, b));
  }

  /** The fraction's denominator, 1 + d₁/(1 + d₂/(1 + …)), by Lentz's method. */
  private static double fraction(double x, double a, double b) {
    double value = 1;
    double c = 1;
    double d = 0;
    for (int step = 1; step <= MOST_STEPS; step++) {
      int m = step / 2;
      double term =
          step % 2 == 0
              ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
              : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + term * d);
      c = nonZero(1 + term / c);
      value *= c * d;
      if (Math.abs(c * d - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double z) {
    double shifted = z - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i);
    }
    double t = shifted + LANCZOS.length - 1.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
