package dev.firstcome.redisstreams.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.contract.InvalidCursorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s:-",
        "s:1790000000000-0",
        "d:-",
        "d:18446744073709551-18446744073709551",
        "i:0",
        "i:9223372036854775807"
      })
  void readsWhatItWrote(String text) {
    assertThat(Cursor.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "s", "s:", "x:1-1", "s:1", "s:(1-1", "s:1-1-1", "i:-1", "i:-", "i:1-1", "i:x"})
  void refusesWhatItNeverWrote(String text) {
    assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void beginsWithTheStream() {
    assertThat(Cursor.parse(null)).isEqualTo(Cursor.FIRST);
  }
}
