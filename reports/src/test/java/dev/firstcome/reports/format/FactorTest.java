package dev.firstcome.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.00049, 5e-04",
    "0.005, 0.01",
    "4.1234, 4.12",
    "9.994, 9.99",
    "15.31, 15.3",
    "151.2, 151",
    "9999.4, 9999",
    "13303, 1e+04",
    "1.228e20, 1e+20",
    "Infinity, ∞"
  })
  void isWrittenAsATableCanShowIt(double ratio, String written) {
    assertThat(Factor.of(ratio)).isEqualTo(written);
  }
}
