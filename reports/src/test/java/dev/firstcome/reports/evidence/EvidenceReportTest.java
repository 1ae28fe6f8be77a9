package dev.firstcome.reports.evidence;

import static dev.firstcome.reports.Golden.matches;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.json.JsonFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceReportTest {
  private static final PairedIntervals DUEL =
      (metric, scenario, base, other) ->
          metric == Metric.ANSWER_P99 && scenario.equals("storm")
              ? Optional.of(new Interval(4.1, 3.8, 4.5, true))
              : Optional.empty();

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void looksTheSameEverywhere(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    Locale in = Locale.forLanguageTag(language);
    EvidenceReport report = EvidenceReport.of(EvidenceTableTest.three(), DUEL);

    matches("evidence." + language + ".txt", report.text(in));
    matches("evidence." + language + ".md", report.markdown(in));
    matches("evidence." + language + ".html", report.html(in));
    matches("evidence.json", JsonFile.text(report.table().json()));
  }

  @Test
  void theKoreanReportQuotesTheSourceAndTheEnglishOneTranslatesIt() {
    EvidenceReport report = EvidenceReport.of(EvidenceTableTest.pair(), PairedIntervals.NONE);

    assertThat(report.text(Locale.KOREAN))
        .contains("“매우 낮음 (sub-ms 가능)”")
        .doesNotContain("Very low");
    assertThat(report.text(Locale.ENGLISH))
        .contains("“매우 낮음 (sub-ms 가능)”")
        .contains("Very low (below a millisecond is possible)");
  }

  @Test
  void aReportOfNoRunsSaysThatNothingWasMeasured() {
    EvidenceReport report = EvidenceReport.of(List.of(), PairedIntervals.NONE);

    assertThat(report.text(Locale.ENGLISH)).contains("0 hold here").contains("55 are not measured");
  }
}
