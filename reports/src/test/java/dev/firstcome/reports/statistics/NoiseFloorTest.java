package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseFloorTest {
  private static final double[] ONES = {1, 1, 1, 1, 1, 1};

  @Test
  void isTheFartherEndOfTheControlsInterval() {
    PairedRatio control =
        PairedRatio.of(new double[] {1.02, 0.97, 1.05, 0.99, 1.01, 0.98}, ONES, new Chance(3));
    NoiseFloor floor = NoiseFloor.of(control, 0.05);
    Interval interval = floor.interval().orElseThrow();
    assertThat(interval.contains(1)).isTrue();
    assertThat(floor.factor())
        .isEqualTo(Math.max(interval.high(), 1 / interval.low()))
        .isBetween(1.01, 1.08);
  }

  @Test
  void isTheFarthestPairWhereThereAreTooFewForAnInterval() {
    PairedRatio control =
        PairedRatio.of(new double[] {1.1, 0.8}, new double[] {1, 1}, new Chance(3));
    NoiseFloor floor = NoiseFloor.of(control, 0.05);
    assertThat(floor.interval()).isEmpty();
    assertThat(floor.factor()).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void isWeighedAgainstAnEffectOnEitherSideOfOne() {
    NoiseFloor floor = new NoiseFloor(1.1, 1, java.util.Optional.empty());
    assertThat(floor.over(1.21)).isCloseTo(0.5, within(1e-12));
    assertThat(floor.over(1 / 1.21)).isCloseTo(0.5, within(1e-12));
    assertThat(floor.over(1)).isInfinite();
  }

  @Test
  void aSpreadIsMedianAndRange() {
    assertThat(Spread.of(new double[] {5, 1, 3})).isEqualTo(new Spread(3, 3, 1, 5));
    assertThat(Spread.of(new double[] {4, 1, 3, 2})).isEqualTo(new Spread(4, 2.5, 1, 4));
  }
}
