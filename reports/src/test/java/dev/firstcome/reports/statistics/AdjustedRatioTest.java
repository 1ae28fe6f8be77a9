package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On machines whose state is known, and moves the figures of both sides. */
class AdjustedRatioTest {
  private static final long SEED = 20_260_102;
  private static final int EXPERIMENTS = 2_000;
  private static final double TRUTH = 1.25;
  private static final double SLOPE = 1.5;

  @Test
  void aStateThatExplainsAllLeavesTheTruthAlone() {
    Pairs pairs = new Pairs(8, new Chance(SEED), 0.3, 0);
    AdjustedRatio ratio = pairs.adjusted(999);
    assertThat(ratio.ratio()).isCloseTo(TRUTH, within(1e-9));
    assertThat(ratio.pairs()).isEqualTo(8);
    assertThat(ratio.spread()).isLessThan(1e-6);
    Interval plain = pairs.plain().interval(0.05).orElseThrow();
    assertThat(plain.high() / plain.low()).isGreaterThan(1.3);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 12})
  void nineteenOfTwentyIntervalsHoldTheTruthAndAreNarrow(int count) {
    Chance chance = new Chance(SEED);
    int held = 0;
    double adjusted = 0;
    double plain = 0;
    for (int e = 0; e < EXPERIMENTS; e++) {
      Pairs pairs = new Pairs(count, chance, 0.2, 0.05);
      Interval interval = pairs.adjusted(499).interval(0.05).orElseThrow();
      held += interval.low() <= TRUTH && TRUTH <= interval.high() ? 1 : 0;
      adjusted += Math.log(interval.high() / interval.low());
      Interval raw = pairs.plain().interval(0.05).orElseThrow();
      plain += Math.log(raw.high() / raw.low());
    }
    double share = (double) held / EXPERIMENTS;
    System.out.printf(
        "adjusted, %d pairs, seed %d: coverage %.3f, width %.2f of the plain one's%n",
        count, SEED, share, adjusted / plain);
    assertThat(share).isBetween(0.935, 0.985);
    assertThat(adjusted / plain).isLessThan(0.6);
  }

  @Test
  void aStateThatIsTheSameInAllTrialsChangesNothing() {
    double[] above = {1.2, 1.3, 1.25, 1.1, 1.4, 1.2, 1.3};
    double[] ones = {1, 1, 1, 1, 1, 1, 1};
    Chance chance = new Chance(SEED);
    AdjustedRatio adjusted = AdjustedRatio.of(above, ones, ones, ones, chance);
    PairedRatio plain = PairedRatio.of(above, ones, chance);
    assertThat(adjusted.ratio()).isCloseTo(plain.ratio(), within(1e-12));
    assertThat(adjusted.spread()).isCloseTo(plain.spread(), within(1e-12));
  }

  @Test
  void fewPairsHaveNoInterval() {
    AdjustedRatio ratio = new Pairs(5, new Chance(SEED), 0.2, 0.05).adjusted(99);
    assertThat(ratio.interval(0.05)).isEmpty();
    assertThat(ratio.p()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                AdjustedRatio.of(
                    new double[] {1}, new double[] {1}, new double[2], new double[1], null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Each trial has a state of its own, which its figure goes with. */
  private static final class Pairs {
    private final double[] above;
    private final double[] below;
    private final double[] statesAbove;
    private final double[] statesBelow;
    private final Chance chance;

    Pairs(int count, Chance chance, double ofState, double noise) {
      this.chance = chance;
      above = new double[count];
      below = new double[count];
      statesAbove = new double[count];
      statesBelow = new double[count];
      for (int i = 0; i < count; i++) {
        statesAbove[i] = Math.exp(ofState * chance.normal());
        statesBelow[i] = Math.exp(ofState * chance.normal());
        above[i] = TRUTH * Math.pow(statesAbove[i], SLOPE) * Math.exp(noise * chance.normal());
        below[i] = Math.pow(statesBelow[i], SLOPE) * Math.exp(noise * chance.normal());
      }
    }

    AdjustedRatio adjusted(int resamples) {
      return AdjustedRatio.of(above, below, statesAbove, statesBelow, resamples, chance);
    }

    PairedRatio plain() {
      return PairedRatio.of(above, below, 499, chance);
    }
  }
}
