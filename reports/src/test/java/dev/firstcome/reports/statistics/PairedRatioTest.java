package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedRatioTest {
  private static final double[] FAST = {10, 11, 9.5, 10.4, 12, 10.1};
  private static final double[] SLOW = {41, 43.5, 40, 41, 50, 40.2};

  @Test
  void theRatioIsTheGeometricMeanOfThePairs() {
    PairedRatio ratio = PairedRatio.of(new double[] {2, 8}, new double[] {1, 1}, new Chance(1));
    assertThat(ratio.ratio()).isCloseTo(4, within(1e-12));
    assertThat(ratio.ratios()).containsExactly(new double[] {2, 8}, within(1e-12));
    assertThat(ratio.pairs()).isEqualTo(2);
  }

  @Test
  void fewerThanSixPairsClaimNothing() {
    PairedRatio five =
        PairedRatio.of(Arrays.copyOf(SLOW, 5), Arrays.copyOf(FAST, 5), new Chance(1));
    assertThat(five.ratio()).isCloseTo(4.08, within(0.05));
    assertThat(five.interval(0.05)).isEmpty();
    assertThat(five.p()).isEqualTo(1);
  }

  @Test
  void figuresThatHaveNoRatioAreNamed() {
    double[] zero = {1, 2, 3, 4, 5, 0};
    assertThatThrownBy(() -> PairedRatio.of(zero, FAST, new Chance(1)))
        .hasMessage("a ratio needs figures above 0, not 0.0");
    assertThatThrownBy(() -> PairedRatio.of(new double[] {1}, FAST, new Chance(1)))
        .hasMessage("1 figures cannot be paired with 6");
  }

  /** All 6^6 resamples, each equally likely, against the ones that were drawn. */
  @Test
  void theResamplesAgreeWithAllThatThereAre() {
    double[] logs = new double[6];
    Arrays.setAll(logs, i -> Math.log(FAST[i] / FAST[(i + 1) % 6]) + 0.08);
    double[] ones = {1, 1, 1, 1, 1, 1};
    PairedRatio ratio =
        PairedRatio.of(Arrays.stream(logs).map(Math::exp).toArray(), ones, new Chance(4));

    double mean = Arrays.stream(logs).average().orElseThrow();
    double observed = Math.abs(mean) / standardError(logs);
    int exceeding = 0;
    double[] resample = new double[6];
    for (int code = 0; code < 46_656; code++) {
      for (int i = 0, rest = code; i < 6; i++, rest /= 6) {
        resample[i] = logs[rest % 6];
      }
      double distance = Math.abs(Arrays.stream(resample).average().orElseThrow() - mean);
      double error = standardError(resample);
      if (error < 1e-12 ? distance > 1e-12 : distance / error >= observed) {
        exceeding++;
      }
    }
    assertThat(ratio.p()).isBetween(0.01, 0.99).isCloseTo(exceeding / 46_656.0, within(0.01));
  }

  private static double standardError(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverTheFiguresAre(long seed) {
    Chance figures = new Chance(seed);
    int n = 6 + figures.below(7);
    double[] first = new double[n];
    double[] second = new double[n];
    double effect = 0.3 * figures.normal();
    for (int i = 0; i < n; i++) {
      first[i] = Math.exp(figures.normal());
      second[i] = first[i] * Math.exp(effect + 0.2 * figures.normal());
    }
    PairedRatio ratio = PairedRatio.of(second, first, 999, new Chance(seed));
    PairedRatio inverse = PairedRatio.of(first, second, 999, new Chance(seed));
    double[] scaled = Arrays.stream(second).map(x -> 7 * x).toArray();
    PairedRatio sevenfold = PairedRatio.of(scaled, first, 999, new Chance(seed));

    assertThat(inverse.ratio()).isCloseTo(1 / ratio.ratio(), within(1e-9));
    assertThat(inverse.p()).isEqualTo(ratio.p());
    assertThat(sevenfold.ratio()).isCloseTo(7 * ratio.ratio(), within(1e-9));
    for (double alpha : new double[] {0.3, 0.05, 0.01, 0.005}) {
      Interval interval = ratio.interval(alpha).orElseThrow();
      assertThat(interval.contains(ratio.ratio())).isTrue();
      assertThat(interval.contains(1)).as("seed " + seed).isEqualTo(ratio.p() > alpha);
      Interval turned = inverse.interval(alpha).orElseThrow().inverse();
      assertThat(turned.low()).isCloseTo(interval.low(), within(1e-9));
      assertThat(turned.high()).isCloseTo(interval.high(), within(1e-9));
      Interval wider = ratio.interval(alpha / 2).orElseThrow();
      assertThat(wider.low()).isLessThanOrEqualTo(interval.low());
      assertThat(wider.high()).isGreaterThanOrEqualTo(interval.high());
    }
  }

  @Test
  void aLevelThatTheResamplesCannotResolveBoundsNothing() {
    Interval interval = PairedRatio.of(SLOW, FAST, 99, new Chance(1)).interval(0.001).orElseThrow();
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isInfinite();
    assertThat(interval.contains(1)).isTrue();
  }

  @Test
  void figuresWithoutAnySpreadAreTakenAtTheirWord() {
    double[] same = {3, 3, 3, 3, 3, 3};
    double[] half = {1.5, 1.5, 1.5, 1.5, 1.5, 1.5};
    Interval twice = PairedRatio.of(same, half, new Chance(1)).interval(0.05).orElseThrow();
    assertThat(twice.low()).isCloseTo(2, within(1e-9));
    assertThat(twice.high()).isCloseTo(2, within(1e-9));
    PairedRatio none = PairedRatio.of(same, same, new Chance(1));
    assertThat(none.p()).isEqualTo(1);
    assertThat(none.interval(0.05).orElseThrow().contains(1)).isTrue();
  }

  @Test
  void anIntervalKnowsWhereItLies() {
    Interval interval = new Interval(0.8, 1.1, 0.95);
    assertThat(interval.farthest()).isCloseTo(1.25, within(1e-12));
    assertThat(interval.above(0.7)).isTrue();
    assertThat(interval.above(0.8)).isFalse();
    assertThat(interval.below(1.5)).isTrue();
    assertThat(interval.below(1.1)).isFalse();
  }
}
