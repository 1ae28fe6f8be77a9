package dev.firstcome.reports.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.reports.Golden;
import dev.firstcome.reports.SamplePages;
import dev.firstcome.reports.SampleRuns;
import dev.firstcome.reports.chart.ChartData;
import dev.firstcome.reports.chart.LineChart;
import dev.firstcome.reports.trace.Trace;
import dev.firstcome.reports.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {
  @TempDir private Path folder;

  @Test
  void theChartsOfARunOfEachDesign() throws IOException {
    Plots plots = Plots.of(SamplePages.runs(), SamplePages.traces(folder));

    String json = ChartData.json(plots.charts());

    Golden.matches("charts.json", json.replace("},", "},\n"));
    assertThat(plots.charts()).hasSize(9);
    assertThat(json.length()).isLessThan(300 << 10);
  }

  @Test
  void aSpectrumEndsWhereFewerThanTenLieBeyond() throws IOException {
    Trace trace = SamplePages.traces(folder).get(0);
    LineChart chart =
        (LineChart)
            SpectrumPlot.of(LatencyTag.ISSUANCE, "issuance", List.of(trace))
                .drawing()
                .orElseThrow()
                .chart();

    List<Double> x = chart.series().get(0).x();

    // 1,000 values: ten lie beyond 99 %, where 1 / (1 - q) is 100
    assertThat(x.get(x.size() - 1)).isEqualTo(100);
    assertThat(x).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void whereThereIsNothingThePlaceSaysSo() {
    Plots plots =
        Plots.of(List.of(SampleRuns.redis()), List.of(SamplePages.nothing("redis-streams")));

    assertThat(plots.charts()).isEmpty();
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      String html = plots.backlog().html(Words.in(language));
      assertThat(html).startsWith("<p class=\"missing\">").doesNotContain("<figure");
    }
  }
}
