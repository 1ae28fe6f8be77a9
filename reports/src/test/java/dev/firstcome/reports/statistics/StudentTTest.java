package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
  /** From printed tables; one degree of freedom is tan(π · level / 2), two has a closed form. */
  @ParameterizedTest
  @CsvSource({
    "0.95, 1, 12.7062",
    "0.95, 2, 4.30265",
    "0.999, 2, 31.5991",
    "0.95, 5, 2.57058",
    "0.99, 5, 4.03214",
    "0.95, 10, 2.22814",
    "0.95, 30, 2.04227",
    "0.95, 1000, 1.96234",
  })
  void agreesWithTheTables(double level, double freedom, double t) {
    assertThat(StudentT.critical(level, freedom)).isCloseTo(t, within(2e-5 * t));
  }

  @Test
  void anEstimateReachesAsFarAsTheTableSays() {
    Estimate estimate = Estimate.of(List.of(9.0, 10.0, 11.0), 0.95);
    assertThat(estimate.mean()).isEqualTo(10);
    assertThat(estimate.reach().orElseThrow()).isCloseTo(4.30265 / Math.sqrt(3), within(1e-4));
    assertThat(Estimate.of(List.of(7.0), 0.95).reach()).isEmpty();
    assertThatThrownBy(() -> Estimate.of(List.of(), 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRatioIsThatOfTheGeometricMeans() {
    UnpairedRatio ratio = UnpairedRatio.of(List.of(10.0, 40.0), List.of(1.0, 4.0, 2.0), 0.95);
    assertThat(ratio.ratio()).isCloseTo(10, within(1e-9));
    assertThat(ratio.interval().orElseThrow().contains(10)).isTrue();
    assertThat(UnpairedRatio.of(List.of(3.0), List.of(1.0, 2.0), 0.95).interval()).isEmpty();
    assertThatThrownBy(() -> UnpairedRatio.of(List.of(0.0), List.of(1.0), 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figuresThatDoNotVaryGiveAnIntervalWithoutWidth() {
    Interval interval =
        UnpairedRatio.of(List.of(6.0, 6.0), List.of(2.0, 2.0), 0.95).interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(3, within(1e-9));
    assertThat(interval.high()).isCloseTo(3, within(1e-9));
  }

  /** Six figures a side, one side far noisier than the other: as a quick run has them. */
  @Test
  void theIntervalHoldsTheTrueRatioAsOftenAsItSays() {
    Random random = new Random(1);
    int held = 0;
    int trials = 4_000;
    for (int trial = 0; trial < trials; trial++) {
      List<Double> above =
          Stream.generate(() -> 20 * Math.exp(0.3 * random.nextGaussian())).limit(6).toList();
      List<Double> below =
          Stream.generate(() -> Math.exp(0.02 * random.nextGaussian())).limit(6).toList();
      held += UnpairedRatio.of(above, below, 0.95).interval().orElseThrow().contains(20) ? 1 : 0;
    }
    assertThat((double) held / trials).isBetween(0.94, 0.965);
  }
}
