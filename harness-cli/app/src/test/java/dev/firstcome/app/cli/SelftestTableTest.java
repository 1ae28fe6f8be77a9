package dev.firstcome.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.selftest.Defect;
import dev.firstcome.app.selftest.Outcomes;
import dev.firstcome.app.selftest.TrialOutcome;
import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelftestTableTest {

  private static final TrialOutcome RIGHT =
      Outcomes.of(Defect.STRAND_PENDING, Outcomes.violated(Anomaly.STUCK_PENDING));
  private static final TrialOutcome WRONG =
      Outcomes.of(
          Defect.PHANTOM_REPLAY,
          Map.of(Anomaly.OVERISSUE, CheckStatus.VIOLATED, Anomaly.UNDERISSUE, CheckStatus.VACUOUS));
  private static final TrialOutcome UNJUDGED =
      Outcomes.of(Defect.IGNORE_EXPIRY, Map.of(Anomaly.OUTSIDE_WINDOW, CheckStatus.UNKNOWN));

  private static String text(Locale locale, TrialOutcome... outcomes) {
    return new SelftestTable(List.of(outcomes), outcomes.length, locale).text();
  }

  @Test
  void whatIsAsDeclaredIsOneRow() {
    assertThat(text(Locale.ENGLISH, RIGHT).lines())
        .contains(
            "                             OVERI STOCK DUPLI PHANT  LOST STUCK OUTSI UNDER FALSE"
                + " ORDER",
            "  STRAND_PENDING                 ·     ·     ·     ·     ·     5     ·     ·     ·"
                + "     ·  as declared",
            "1 of 1 runs came out as declared; 1 of 10 anomalies were shown to be caught.")
        .noneMatch(line -> line.contains("!  ") || line.contains("the run is kept"));
  }

  @Test
  void aDifferenceIsMarkedAndToldInWordsWithItsWitnessAndItsRun() {
    assertThat(text(Locale.ENGLISH, RIGHT, WRONG).lines())
        .contains(
            "  PHANTOM_REPLAY                5!     ·     ·    0!     ·     ·     ·     –     ·"
                + "     ·  DIFFERENT",
            "PHANTOM_REPLAY (expiry): not as declared.",
            "  PHANTOM was declared, but not found. Each of 9 users who got a coupon had asked for"
                + " it.",
            "  OVERISSUE was found, but not declared. 5 of 9 issued coupons went beyond the"
                + " quantity.",
            "    coupon 1001, users 17, 904",
            "  the run is kept in runs/the-run",
            "1 of 2 runs came out as declared; 1 of 10 anomalies were shown to be caught.");
  }

  @Test
  void itSpeaksKorean() {
    assertThat(text(Locale.KOREAN, RIGHT, WRONG))
        .contains("선언대로", "다름", "PHANTOM: 선언했지만 찾지 못했다.", "쿠폰 1001, 사용자 17, 904");
  }

  @Test
  void theWorstTrialDecidesTheExitCode() {
    assertThat(SelftestCommand.exitCode(List.of(RIGHT), 1)).isZero();
    assertThat(SelftestCommand.exitCode(List.of(RIGHT, UNJUDGED), 2)).isEqualTo(2);
    assertThat(SelftestCommand.exitCode(List.of(UNJUDGED, WRONG, RIGHT), 3)).isEqualTo(1);
    assertThat(SelftestCommand.exitCode(List.of(RIGHT), 2)).as("stopped").isEqualTo(2);
  }

  @Test
  void programsGetTheSame() {
    JsonNode json = new JsonMapper().readTree(SelftestJson.text(List.of(RIGHT, WRONG), 2));
    assertThat(json.path("asDeclared").asBoolean()).isFalse();
    JsonNode right = json.path("trials").get(0);
    assertThat(right.path("status").asString()).isEqualTo("AS_DECLARED");
    assertThat(right.path("found").path("STUCK_PENDING").asInt()).isEqualTo(5);
    JsonNode wrong = json.path("trials").get(1);
    assertThat(wrong.path("missing").get(0).asString()).isEqualTo("PHANTOM");
    assertThat(wrong.path("surplus").get(0).asString()).isEqualTo("OVERISSUE");
    assertThat(wrong.path("run").asString()).isEqualTo("runs/the-run");
  }
}
