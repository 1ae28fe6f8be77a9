package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  private static final long SEED = 20_260_102;
  private static final double NOISE = 0.08;

  /** The definition, read off the paper, in its own quadratic-per-cut clumsiness. */
  private static EnergyDistance.Cut oracle(double[] values, int from, int to, int least) {
    EnergyDistance.Cut best = new EnergyDistance.Cut(-1, 0);
    for (int cut = from + least; cut + least <= to; cut++) {
      for (int end = cut + least; end <= to; end++) {
        double[] x = Arrays.copyOfRange(values, from, cut);
        double[] y = Arrays.copyOfRange(values, cut, end);
        double energy = 2 * meanDistance(x, y) - meanDistance(x) - meanDistance(y);
        double statistic = (double) x.length * y.length / (x.length + y.length) * energy;
        if (statistic > best.statistic()) {
          best = new EnergyDistance.Cut(cut, statistic);
        }
      }
    }
    return best;
  }

  private static double meanDistance(double[] x, double[] y) {
    return Arrays.stream(x)
        .flatMap(a -> Arrays.stream(y).map(b -> Math.abs(a - b)))
        .average()
        .orElseThrow();
  }

  private static double meanDistance(double[] x) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < x.length; i++) {
      for (int k = i + 1; k < x.length; k++) {
        sum += Math.abs(x[i] - x[k]);
        pairs++;
      }
    }
    return sum / pairs;
  }

  @Test
  void theFastCutIsTheSlowOnesCut() {
    Chance chance = new Chance(SEED);
    for (int round = 0; round < 60; round++) {
      int length = 10 + chance.below(25);
      double step = round % 3;
      double[] values = series(length + 4, chance, i -> i > length / 2 ? step : 0, 1);
      EnergyDistance.Cut fast = EnergyDistance.best(values, 2, length + 2, 3);
      EnergyDistance.Cut slow = oracle(values, 2, length + 2, 3);
      assertThat(fast.at()).isEqualTo(slow.at());
      assertThat(fast.statistic()).isCloseTo(slow.statistic(), within(1e-9));
    }
  }

  @Test
  void noiseAloneHasNoChangeInAtLeastNinetyFiveOfAHundredSeries() {
    Chance chance = new Chance(SEED);
    int alarms = 0;
    for (int i = 0; i < 200; i++) {
      alarms += of(series(40, chance, at -> 0, NOISE), chance).isEmpty() ? 0 : 1;
    }
    System.out.printf("change points in noise, seed %d: %d of 200 series%n", SEED, alarms);
    assertThat(alarms).isLessThanOrEqualTo(10);
  }

  @Test
  void aStepOfTwentyPercentIsFoundWhereItIs() {
    Chance chance = new Chance(SEED);
    int found = 0;
    for (int i = 0; i < 50; i++) {
      double[] values = series(40, chance, at -> at < 25 ? 0 : Math.log(1.2), NOISE);
      List<ChangePoint> changes = of(values, chance);
      found += changes.stream().anyMatch(change -> Math.abs(change.at() - 25) <= 2) ? 1 : 0;
    }
    System.out.printf("steps of 20 %% found, seed %d: %d of 50%n", SEED, found);
    assertThat(found).isGreaterThanOrEqualTo(45);
  }

  @Test
  void aSlowDriftIsAtLeastOneChange() {
    Chance chance = new Chance(SEED);
    for (int i = 0; i < 20; i++) {
      double[] values = series(60, chance, at -> Math.log(1.4) * at / 60, NOISE);
      assertThat(of(values, chance)).isNotEmpty();
    }
  }

  @Test
  void thereAndBackAreTwoChanges() {
    Chance chance = new Chance(SEED);
    double[] values = series(45, chance, at -> at >= 15 && at < 30 ? 1 : 0, NOISE);
    assertThat(of(values, chance)).extracting(ChangePoint::at).containsExactly(15, 30);
  }

  @Test
  void aShortOrAConstantSeriesHasNone() {
    Chance chance = new Chance(SEED);
    assertThat(of(series(9, chance, at -> at < 5 ? 0 : 9, 0.01), chance)).isEmpty();
    assertThat(of(new double[40], chance)).isEmpty();
    assertThat(of(new double[0], chance)).isEmpty();
  }

  private static List<ChangePoint> of(double[] values, Chance chance) {
    return ChangePoints.of(values, ChangePoints.SIGNIFICANCE, chance);
  }

  private static double[] series(
      int length, Chance chance, IntToDoubleFunction level, double noise) {
    double[] values = new double[length];
    Arrays.setAll(values, i -> level.applyAsDouble(i) + noise * chance.normal());
    return values;
  }
}
