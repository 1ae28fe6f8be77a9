package dev.firstcome.reports.benchmark;

import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Rows that may be compared: of one situation and number of threads. */
final class Ranking {
  private Ranking() {}

  /** Cuts sorted rows where situation or threads change. */
  static List<List<Row>> of(List<Row> rows) {
    List<List<Row>> rankings = new ArrayList<>();
    for (Row row : rows) {
      List<Row> last = rankings.isEmpty() ? List.of() : rankings.get(rankings.size() - 1);
      if (last.isEmpty()
          || last.get(0).situation() != row.situation()
          || last.get(0).threads() != row.threads()) {
        rankings.add(new ArrayList<>());
      }
      rankings.get(rankings.size() - 1).add(row);
    }
    return rankings;
  }

  static String heading(List<Row> ranking, String key, Words words) {
    Row first = ranking.get(0);
    return words.get(
        key,
        "threads",
        first.threads(),
        "situation",
        words.get("situation." + first.situation().key()));
  }
}
