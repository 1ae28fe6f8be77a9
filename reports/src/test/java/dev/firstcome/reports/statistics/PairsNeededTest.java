package dev.firstcome.reports.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsNeededTest {

  @Test
  void whatNoPairMakesSmallerMayBeTooMuch() {
    int alone = PairsNeeded.of(1, 0.1, 0, 1.1, 0.05).orElseThrow();
    assertThat(PairsNeeded.of(1, 0.1, 0.03, 1.1, 0.05).orElseThrow()).isGreaterThan(alone);
    assertThat(PairsNeeded.of(1, 0.1, 0.06, 1.1, 0.05)).isEmpty(); // 0.06 t > ln 1.1, whatever n
  }

  @Test
  void lessSpreadOrMoreDistanceNeedsFewerPairs() {
    assertThat(PairsNeeded.of(1, 0.01, 0, 1.1, 0.05)).hasValue(PairedRatio.LEAST_PAIRS);
    int noisy = PairsNeeded.of(1, 0.3, 0, 1.1, 0.05).orElseThrow();
    assertThat(noisy).isBetween(35, 50); // (2 * 0.3 / ln 1.1)^2 = 40
    assertThat(PairsNeeded.of(1, 0.3, 0, 1.5, 0.05).orElseThrow()).isLessThan(noisy);
    assertThat(PairsNeeded.of(1.3, 0.1, 0, 1.1, 0.05).orElseThrow()).isLessThan(10);
  }

  @Test
  void aRatioAtTheThresholdIsNeverSettled() {
    assertThat(PairsNeeded.of(1.1, 0.1, 0, 1.1, 0.05)).isEmpty();
  }
}
