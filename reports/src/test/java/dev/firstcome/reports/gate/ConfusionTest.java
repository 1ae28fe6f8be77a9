package dev.firstcome.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  @Test
  void oneFalseAlarmInTwentyIsBorneAndTwoAreNot() {
    assertThat(confusion(20, 1, 10, GateVerdict.REGRESSED, GateVerdict.INVALID).sound()).isTrue();
    assertThat(confusion(20, 2, 10, GateVerdict.REGRESSED, GateVerdict.INVALID).sound()).isFalse();
  }

  @Test
  void aDelayThatPassesAndAnOverissueThatDoesNotFailAreNot() {
    assertThat(confusion(20, 0, 10, GateVerdict.PASSED, GateVerdict.INVALID).sound()).isFalse();
    assertThat(confusion(20, 0, 10, GateVerdict.REGRESSED, GateVerdict.REGRESSED).sound())
        .isFalse();
  }

  @Test
  void aGateThatLeavesTheSameOpenIsNotDecisive() {
    assertThat(confusion(20, 1, 10, GateVerdict.REGRESSED, GateVerdict.INVALID).decisive())
        .isTrue();
    Confusion open =
        Confusion.of(
            confusion(20, 0, 10, GateVerdict.REGRESSED, GateVerdict.INVALID).spec(),
            OptionalDouble.empty(),
            confusion(20, 0, 10, GateVerdict.REGRESSED, GateVerdict.INVALID).gates().stream()
                .map(
                    gate ->
                        gate.kind() == TruthKind.SAME
                            ? outcome(TruthKind.SAME, gate.number(), GateVerdict.INCONCLUSIVE, 1)
                            : gate)
                .toList());
    assertThat(open.sound()).isTrue();
    assertThat(open.decisive()).isFalse();
  }

  @Test
  void toBeInconclusiveIsNoContradictionAndNoDecision() {
    Confusion open = confusion(20, 0, 10, GateVerdict.INCONCLUSIVE, GateVerdict.INVALID);
    assertThat(open.sound()).isTrue();
    assertThat(open.complete()).isTrue();
    assertThat(open.decisive()).isFalse();
  }

  @Test
  void looksTheSame() throws IOException {
    Confusion held = confusion(3, 0, 2, GateVerdict.REGRESSED, GateVerdict.INVALID);
    assertThat(held.decisive()).isTrue();
    for (String language : new String[] {"en", "ko"}) {
      Locale in = Locale.forLanguageTag(language);
      GateFormatsTest.matches("confusion." + language + ".txt", ConfusionReport.of(held).text(in));
      GateFormatsTest.matches(
          "confusion." + language + ".md", ConfusionReport.of(held).markdown(in));
    }
    GateFormatsTest.matches("confusion.json", JsonFile.text(held));
    assertThat(JsonFile.parse(JsonFile.text(held), Confusion.class)).isEqualTo(held);
  }

  private static Confusion confusion(
      int same, int alarms, int slower, GateVerdict ofSlower, GateVerdict ofWrong) {
    List<Confusion.Outcome> gates = new ArrayList<>();
    for (int i = 1; i <= same; i++) {
      gates.add(
          outcome(TruthKind.SAME, i, i <= alarms ? GateVerdict.REGRESSED : GateVerdict.PASSED, 1));
    }
    for (int i = 1; i <= slower; i++) {
      gates.add(outcome(TruthKind.SLOWER, i, ofSlower, 1.2));
    }
    gates.add(outcome(TruthKind.WRONG, 1, ofWrong, 1));
    return Confusion.of(
        new ExperimentSpec(
            ExperimentSpec.SCHEMA_VERSION,
            "0123456789ab",
            "embedded",
            new Machine("Linux", "amd64", "some processor", 2, 1L << 34, "some JVM"),
            SampleGates.scenario(),
            "redis-streams",
            false,
            6,
            "answerP50",
            List.of("answerP50", "answerP99"),
            1.1,
            true,
            42,
            same,
            slower,
            0.2,
            1),
        OptionalDouble.of(1_900_000),
        gates);
  }

  private static Confusion.Outcome outcome(
      TruthKind kind, int number, GateVerdict verdict, double ratio) {
    return new Confusion.Outcome(
        kind,
        number,
        kind == TruthKind.SLOWER
            ? OptionalLong.of(379_000 + number * 1_000L)
            : OptionalLong.empty(),
        verdict,
        number % 2,
        OptionalDouble.of(ratio),
        OptionalDouble.of(ratio * 0.97),
        OptionalDouble.of(ratio * 1.04),
        verdict == GateVerdict.REGRESSED ? List.of("answerP50") : List.of(),
        OptionalDouble.of(480));
  }
}
