package dev.firstcome.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTextTest {
  @Test
  void plainWordsStandAsTheyAre() {
    assertThat(CommandText.of(List.of("run", "--set", "stock=5,a.b", "--lang", "en")))
        .isEqualTo("firstcome run --set stock=5,a.b --lang en");
  }

  @Test
  void theRestIsQuotedForAShell() {
    assertThat(CommandText.of(List.of("run", "my runs/a", "it's", "$HOME", "")))
        .isEqualTo("firstcome run 'my runs/a' 'it'\\''s' '$HOME' ''");
  }
}
