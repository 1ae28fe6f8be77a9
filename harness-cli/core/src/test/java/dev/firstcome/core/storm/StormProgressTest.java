package dev.firstcome.core.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Outcome;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StormProgressTest {
  @Test
  void aLineIsReadBackAsItWasWritten() {
    StormProgress progress =
        new StormProgress(
            -1500,
            20_000,
            12,
            11,
            500,
            Map.of(Outcome.SOLD_OUT, 3L, Outcome.ACCEPTED, 8L),
            OptionalLong.of(1_234_567));

    assertThat(progress.line())
        .isEqualTo(
            "@firstcome atMs=-1500 scheduled=20000 sent=12 completed=11 warmUpSent=500"
                + " answerDueNsP99=1234567 ACCEPTED=8 SOLD_OUT=3");
    assertThat(StormProgress.parse(progress.line())).contains(progress);
  }

  @Test
  void otherLinesAreNotTakenForIt() {
    assertThat(StormProgress.parse("Generating reports...")).isEmpty();
    assertThat(StormProgress.parse("@firstcome atMs=soon")).isEmpty();
    assertThat(StormProgress.parse("@firstcome atMs=1 newer=2"))
        .hasValueSatisfying(p -> assertThat(p.atMs()).isEqualTo(1));
  }
}
