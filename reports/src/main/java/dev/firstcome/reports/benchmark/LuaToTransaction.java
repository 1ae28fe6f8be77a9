package dev.firstcome.reports.benchmark;

import dev.firstcome.reports.statistics.UnpairedRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many times as many units a second a Lua script takes as an UPDATE with an INSERT in one
 * transaction, hot stock.
 *
 * @param threads that took
 * @param ratio script to transaction
 */
public record LuaToTransaction(int threads, UnpairedRatio ratio) {
  private static final String SCRIPT = "EVALSHA";
  private static final String TRANSACTION = "UPDATE_INSERT";

  /** Returns one for each number of threads that both were measured with, ascending. */
  public static List<LuaToTransaction> of(List<Row> rows) {
    List<LuaToTransaction> ratios = new ArrayList<>();
    for (int threads : rows.stream().map(Row::threads).distinct().sorted().toList()) {
      Optional<Row> script = find(rows, SCRIPT, threads);
      Optional<Row> transaction = find(rows, TRANSACTION, threads);
      if (script.isPresent() && transaction.isPresent()) {
        ratios.add(
            new LuaToTransaction(
                threads,
                UnpairedRatio.of(
                    script.get().iterations(),
                    transaction.get().iterations(),
                    Measurements.LEVEL)));
      }
    }
    return ratios;
  }

  private static Optional<Row> find(List<Row> rows, String variant, int threads) {
    return rows.stream()
        .filter(row -> row.situation() == Situation.HOT && row.threads() == threads)
        .filter(row -> row.variant().equals(variant))
        .filter(row -> row.iterations().stream().allMatch(figure -> figure > 0))
        .findFirst();
  }
}
