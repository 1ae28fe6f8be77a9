package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
  @Test
  void aRatioNeedsTwoRunsThatAreBothValidAndFit() {
    assertThat(columns(SampleRuns.redis(), SampleRuns.kafka()))
        .containsExactly("redis-streams", "kafka-outbox", "ratio");
    assertThat(columns(SampleRuns.redis())).containsExactly("redis-streams");
    assertThat(columns(SampleRuns.redis(), SampleRuns.broken()))
        .containsExactly("redis-streams", "in-memory");
    assertThat(columns(SampleRuns.redis(), SampleRuns.kafka(), SampleRuns.redis()))
        .containsExactly("redis-streams #1", "kafka-outbox", "redis-streams #2");
  }

  @Test
  void noClaimIsMadeFromOnePair() {
    Table table = table(SampleRuns.redis(), SampleRuns.kafka());

    assertThat(table.notes()).anyMatch(note -> note.contains("and no claim"));
    assertThat(line(table, "Rates", "accepted").cells())
        .containsExactly("1,873 /s", "137 /s", "0.07×");
  }

  @Test
  void everyFigureOfADoubtfulRunIsMarked() {
    Table table = table(SampleRuns.redis(), SampleRuns.broken());

    table.sections().stream()
        .skip(1)
        .flatMap(section -> section.lines().stream())
        .forEach(
            line -> {
              assertThat(line.cells().get(0)).as(line.label()).doesNotContainPattern("[*†]");
              assertThat(line.cells().get(1)).as(line.label()).matches("–|.* \\*†");
            });
    assertThat(table.notes())
        .anyMatch(note -> note.contains("no ranking is drawn"))
        .anyMatch(note -> note.startsWith("UNFIT, in-memory: 3.4 % of all clicks"))
        .anyMatch(note -> note.equals("SLO, in-memory: answerP99Ms is 150, the limit is 120."));
  }

  @Test
  void aQuantileWithTooFewSamplesBeyondIsADash() {
    Table table = table(SampleRuns.redis());

    assertThat(line(table, "Latency from due to issued", "p99").cells()).containsExactly("12.7 ms");
    assertThat(line(table, "Latency from due to issued", "p99.9").cells()).containsExactly("–");
  }

  @Test
  void aTableNeedsARun() {
    assertThatThrownBy(() -> ComparisonTable.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Table table(RunResult... runs) {
    return ComparisonTable.of(List.of(runs)).table(Locale.ENGLISH);
  }

  private static List<String> columns(RunResult... runs) {
    return table(runs).columns();
  }

  private static Line line(Table table, String heading, String label) {
    return table.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
