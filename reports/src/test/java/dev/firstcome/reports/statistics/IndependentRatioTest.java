package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndependentRatioTest {
  private static final long SEED = 20_260_103;
  private static final double TRUTH = 1.25;

  @Test
  void isTheRatioOfGeometricMeans() {
    IndependentRatio ratio =
        IndependentRatio.of(new double[] {2, 8}, new double[] {1, 2, 4}, 99, new Chance(SEED));
    assertThat(ratio.ratio()).isCloseTo(2, within(1e-12));
    assertThat(ratio.pairs()).isEqualTo(2);
    assertThat(ratio.interval(0.05)).isEmpty();
    assertThat(ratio.p()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 10})
  void nineteenOfTwentyIntervalsHoldTheTruth(int values) {
    Chance chance = new Chance(SEED);
    int held = 0;
    for (int e = 0; e < 1_000; e++) {
      double[] today = values(values, TRUTH, 0.15, chance);
      double[] stored = values(values, 1, 0.08, chance);
      held +=
          IndependentRatio.of(today, stored, 999, chance)
                  .interval(0.05)
                  .orElseThrow()
                  .contains(TRUTH)
              ? 1
              : 0;
    }
    System.out.printf("coverage, unpaired, %d values, seed %d: %d of 1000%n", values, SEED, held);
    assertThat(held).isBetween(930, 990);
  }

  @Test
  void refusesWhatHasNoRatio() {
    Chance chance = new Chance(SEED);
    assertThatThrownBy(() -> IndependentRatio.of(new double[0], new double[] {1}, chance))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IndependentRatio.of(new double[] {0}, new double[] {1}, chance))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] values(int count, double level, double noise, Chance chance) {
    double[] values = new double[count];
    Arrays.setAll(values, i -> level * Math.exp(noise * chance.normal()));
    return values;
  }
}
