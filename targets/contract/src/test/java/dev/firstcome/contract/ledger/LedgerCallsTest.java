package dev.firstcome.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.contract.InvalidCursorException;
import dev.firstcome.contract.UnavailableException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class LedgerCallsTest {

  @Test
  void aCursorIsAnIdAndNoneIsTheBeginning() {
    assertThat(LedgerCalls.after(null)).isZero();
    assertThat(LedgerCalls.after("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> LedgerCalls.after("9223372036854775808"))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void aReadThatFailsIsUnavailable() {
    assertThat(LedgerCalls.read(() -> 7)).isEqualTo(7);
    QueryTimeoutException trouble = new QueryTimeoutException("slow");
    assertThatThrownBy(
            () ->
                LedgerCalls.read(
                    () -> {
                      throw trouble;
                    }))
        .isInstanceOf(UnavailableException.class)
        .hasCause(trouble);
  }
}
