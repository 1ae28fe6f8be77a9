package dev.firstcome.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstcome.reports.chart.Axis.Scale;
import dev.firstcome.reports.chart.LineChart.Mark;
import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.chart.LineChart.Stroke;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChartDataTest {
  private static final Text NAME = new Text("a</script>b", "가");
  private static final Axis MS = Axis.of(Scale.LOG, "ms", new Text("x", "y"));

  @Test
  void aNameCannotEndTheBlock() {
    String html = ChartData.html(List.of(lines()));

    assertThat(html).containsOnlyOnce("</script>").contains("a\\u003c/script>b").contains("가");
  }

  @Test
  void aGapIsNull() {
    assertThat(ChartData.json(List.of(lines())))
        .startsWith("{\"l\":{\"kind\":\"lines\",\"chart\":{\"id\":\"l\",")
        .contains("\"x\":[1.0,2.0],\"y\":[3.5,null]")
        .contains("\"colour\":null,\"from\":1.5,\"to\":null")
        .contains("\"stroke\":\"DASHED\"");
  }

  @Test
  void barsAreOfTheirOwnKind() {
    BarChart bars =
        new BarChart(
            "b", MS, List.of(NAME), List.of(new BarChart.Part(NAME, 2, List.of(1.0, 2.0))));

    assertThat(ChartData.json(List.of(bars)))
        .contains("\"kind\":\"bars\"")
        .contains("\"lengths\":[1.0,2.0]");
  }

  @Test
  void aLineHasAsManyOfBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series(NAME, 0, Stroke.SOLID, List.of(1.0), List.of()));
  }

  private static LineChart lines() {
    return new LineChart(
        "l",
        MS,
        MS,
        List.of(
            new Series(
                NAME,
                1,
                Stroke.DASHED,
                List.of(1.0, 2.0),
                List.of(OptionalDouble.of(3.5), OptionalDouble.empty()))),
        List.of(new Mark(NAME, OptionalInt.empty(), 1.5, OptionalDouble.empty())));
  }
}
