package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final List<String> SECTIONS =
      List.of(
          "verdict",
          "claims",
          "spectra",
          "overTime",
          "stages",
          "backlog",
          "usage",
          "boundaries",
          "environment",
          "repeat",
          "figures",
          "evidence");

  @TempDir private Path folder;

  @Test
  void bothLanguagesHaveAllSectionsInOneOrder() throws IOException {
    String html = SamplePages.pair(folder).page("");

    for (String language : List.of("en", "ko")) {
      assertThat(
              Pattern.compile("<section id=\"" + language + "-(\\w+)\">")
                  .matcher(html)
                  .results()
                  .map(found -> found.group(1)))
          .containsExactlyElementsOf(SECTIONS);
    }
  }

  @Test
  void whatADuelClaimsComesFirstAndDecidesInTheEvidenceTable() throws IOException {
    String html = SamplePages.duel(folder).page("");

    String claim = "Redis Streams answers 4.06× [";
    assertThat(html).contains("<p class=\"headline\">" + claim);
    assertThat(html.indexOf(claim)).isLessThan(html.indexOf("<section class=\"evidence\">"));
    assertThat(html).contains("VALID in 12 of 12 trials").contains("FIT in 6 of 6 trials");
    assertThat(html).contains("<th scope=\"col\">kafka ÷ redis</th>");
    assertThat(html).doesNotContain("No interleaved trials give");
    assertThat(html).contains("./firstcome compare --scenario storm --seed 42 --env embedded");
  }

  @Test
  void theDataOfAPageStaySmall() throws IOException {
    assertThat(SamplePages.duel(folder).page("").length()).isLessThan(300 << 10);
    assertThat(SamplePages.pair(folder).html()).contains("echarts").endsWith("</html>\n");
  }

  @Test
  void whereNoRankingMayBeDrawnNoneIs() {
    String html = SamplePages.bare().page("");

    assertThat(html).contains("<p class=\"headline\">No winner is named");
    assertThat(html).contains("<p class=\"missing\">").doesNotContain("<figure class=\"chart\"");
  }
}
