package dev.firstcome.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class UnitTest {
  @Test
  void aRowSharesOneUnit() {
    assertThat(row(Unit.DURATION, 213e3, 950e3)).containsExactly("213 µs", "950 µs");
    assertThat(row(Unit.DURATION, 213e3, 4.217e6)).containsExactly("0.213 ms", "4.22 ms");
    assertThat(row(Unit.DURATION, 31.4e6, 4.95e9)).containsExactly("31.4 ms", "4,950 ms");
    assertThat(row(Unit.DURATION, 1.2e9, 4.95e9)).containsExactly("1.20 s", "4.95 s");
    assertThat(row(Unit.BYTES, 0x1p20 * 21, 0x1p20 * 412)).containsExactly("21.0 MiB", "412 MiB");
  }

  @Test
  void noFigureIsADashAndZeroIsZero() {
    assertThat(Unit.DURATION.row(List.of(OptionalDouble.empty(), OptionalDouble.of(0))))
        .containsExactly("–", "0 µs");
  }

  @Test
  void threeSignificantDigits() {
    assertThat(Unit.number(0.04567)).isEqualTo("0.046");
    assertThat(Unit.number(0.9996)).isEqualTo("1.00");
    assertThat(Unit.number(9.994)).isEqualTo("9.99");
    assertThat(Unit.number(9.996)).isEqualTo("10.0");
    assertThat(Unit.number(99.96)).isEqualTo("100");
    assertThat(Unit.number(1234567.8)).isEqualTo("1,234,568");
    assertThat(Unit.CPU.one(8.12e9)).isEqualTo("8.12 s");
  }

  private static List<String> row(Unit unit, double... figures) {
    return unit.row(Arrays.stream(figures).mapToObj(OptionalDouble::of).toList());
  }

  @Test
  void aCountIsWhole() {
    assertThat(Unit.COUNT.one(3)).isEqualTo("3");
    assertThat(Unit.COUNT.one(12_345)).isEqualTo("12,345");
    assertThat(Unit.COUNT.row(List.of(OptionalDouble.empty()))).containsExactly(Unit.NONE);
  }
}
