package dev.firstcome.jmh.stock;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.jmh.stock.StockStore.Remains;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
  private static Remains remains(long units) {
    return new Remains(units, OptionalLong.empty());
  }

  @ParameterizedTest
  @CsvSource({"150, 150, 0", "150, 149, 1", "150, 0, 150"})
  void agrees(long stock, long taken, long left) {
    assertThatCode(() -> Audit.verify(stock, taken, taken, remains(left)))
        .doesNotThrowAnyException();
    if (left == 0) {
      assertThatCode(() -> Audit.verify(stock, 9_000, taken, remains(left)))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest(name = "{0} attempts, {1} taken")
  @CsvSource({"9000, 0", "9000, 149", "151, 149", "150, 149", "100, 50"})
  void catchesWhoeverIsRefusedAUnitThatIsThere(long attempts, long taken) {
    assertThatThrownBy(() -> Audit.verify(150, attempts, taken, remains(150 - taken)))
        .isInstanceOf(WrongCountException.class)
        .hasMessageContaining("somebody was refused one that was there");
  }

  @ParameterizedTest(name = "of {0}, {1} taken, {2} left")
  @CsvSource({
    "150, 151, 0", // one too many, hidden by a stock that stops at 0
    "150, 151, -1", // one too many, and the stock tells
    "150, 149, 0", // one lost
    "150, 150, 1", // one handed out that was never taken off
  })
  void catches(long stock, long taken, long left) {
    assertThatThrownBy(() -> Audit.verify(stock, 150, taken, remains(left)))
        .isInstanceOf(WrongCountException.class)
        .hasMessageContaining(taken + " were taken");
  }

  @Test
  void catchesRowsThatTellOfAnotherNumber() {
    assertThatThrownBy(() -> Audit.verify(150, 10, 10, new Remains(140, OptionalLong.of(9))))
        .isInstanceOf(WrongCountException.class)
        .hasMessage("10 units were taken, and 9 rows tell of one");
  }
}
