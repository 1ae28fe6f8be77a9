package dev.firstcome.reports.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "10000, 1", "120000, 1", "120001, 2", "300000, 5", "3600000, 30"})
  void itHasAtMost120Intervals(long stormMs, long seconds) {
    assertThat(Resolution.intervalNs(stormMs)).isEqualTo(seconds * 1_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource({"604800000"})
  void aWeekIsDividedIntoHours(long stormMs) {
    assertThat(Resolution.intervalNs(stormMs)).isEqualTo(3_600_000_000_000L);
  }
}
