package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format, in both languages, under default locales that are known to break careless code:
 * Turkish (dotless i) and Korean.
 */
class GoldenFilesTest {
  private final Locale before = Locale.getDefault();
  @TempDir private Path folder;

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void looksTheSameEverywhere(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    Locale in = Locale.forLanguageTag(language);
    List<RunResult> pair = List.of(SampleRuns.redis(), SampleRuns.kafka());
    List<RunResult> doubtful = List.of(SampleRuns.redis(), SampleRuns.broken());

    Golden.matches("pair." + language + ".txt", ComparisonTable.of(pair).text(in));
    Golden.matches("pair." + language + ".md", ComparisonTable.of(pair).markdown(in));
    Golden.matches("doubtful." + language + ".txt", ComparisonTable.of(doubtful).text(in));
    Golden.matches("single." + language + ".txt", ComparisonTable.of(pair.subList(0, 1)).text(in));
    Golden.matches("summary." + language + ".txt", RunSummary.of(SampleRuns.broken()).text(in));
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void theHtmlReportHoldsBothLanguages(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));

    String html = SamplePages.bare().page("");

    Golden.matches("report.html", html);
    Golden.matches("report-pair.html", SamplePages.pair(folder).page(""));
    assertThat(html).contains("<main lang=\"" + language + "\"");
  }
}
