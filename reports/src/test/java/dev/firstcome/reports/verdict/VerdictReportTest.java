package dev.firstcome.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.Golden;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictReportTest {
  private static final Map<Validity, Judgement> SAMPLES =
      Map.of(
          Validity.VALID, SampleJudgements.valid(),
          Validity.INVALID, SampleJudgements.invalid(),
          Validity.UNKNOWN, SampleJudgements.truncated());

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void everyFormatIsTheSameUnderEveryDefaultLocale(String defaultLocale, String language)
      throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    for (Map.Entry<Validity, Judgement> sample : SAMPLES.entrySet()) {
      Validity validity = sample.getKey();
      assertThat(sample.getValue().verdict().validity()).isEqualTo(validity);
      String name = "verify." + validity.name().toLowerCase(Locale.ROOT) + "." + language;
      VerdictReport report = VerdictReport.of(sample.getValue(), Locale.forLanguageTag(language));

      Golden.matches(name + ".txt", report.text());
      Golden.matches(name + ".md", report.markdown());
      Golden.matches(name + ".json", report.json());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void noLineIsWiderThanATerminal(String defaultLocale, String language) {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    for (Judgement judgement : SAMPLES.values()) {
      String text = VerdictReport.of(judgement, Locale.forLanguageTag(language)).text();

      assertThat(text.lines()).allMatch(line -> line.length() <= 100);
      assertThat(text).doesNotContain("{", "}");
    }
  }
}
