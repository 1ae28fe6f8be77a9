package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolmTest {

  /** By hand: 0.005 passes 0.05/4; 0.011 passes 0.05/3; 0.03 fails 0.05/2, and 0.04 with it. */
  @Test
  void stepsDownUntilTheFirstThatFails() {
    double[] p = {0.04, 0.005, 0.03, 0.011};
    assertThat(Holm.levels(p, 0.05))
        .containsExactly(new double[] {0.05 / 2, 0.05 / 4, 0.05 / 2, 0.05 / 3}, within(1e-12));
    assertThat(Holm.adjusted(p))
        .containsExactly(new double[] {0.06, 0.02, 0.06, 0.033}, within(1e-12));
  }

  @Test
  void aSingleFigureIsNotCorrected() {
    assertThat(Holm.levels(new double[] {0.2}, 0.05)).containsExactly(0.05);
    assertThat(Holm.adjusted(new double[] {0.2})).containsExactly(0.2);
    assertThat(Holm.levels(new double[0], 0.05)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void levelAndAdjustedValueTellTheSame(long seed) {
    Chance chance = new Chance(seed);
    double[] p = new double[1 + chance.below(15)];
    for (int i = 0; i < p.length; i++) {
      p[i] = (1 + chance.below(1_000)) / 10_000.0 * chance.below(3);
    }
    double[] levels = Holm.levels(p, 0.05);
    double[] adjusted = Holm.adjusted(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(adjusted[i] <= 0.05 + 1e-12)
          .as("seed %d, figure %d", seed, i)
          .isEqualTo(p[i] <= levels[i]);
    }
  }
}
