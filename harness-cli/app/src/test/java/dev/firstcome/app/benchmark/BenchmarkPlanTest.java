package dev.firstcome.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.environment.ServerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BenchmarkPlanTest {
  /** As JMH 1.37 prints it: a benchmark of two modes is there twice. */
  private static final List<String> LISTING =
      List.of(
          "Benchmarks: ",
          "dev.firstcome.jmh.AcceptBenchmark.accept",
          "dev.firstcome.jmh.stock.StockBenchmark.take",
          "  param \"variant\" = {EVALSHA, WATCH, DECR, UPDATE, UPDATE_INSERT}",
          "  param \"stock\" = {HOT, RUNS_OUT}",
          "dev.firstcome.jmh.AcceptBenchmark.accept",
          "dev.firstcome.jmh.stock.StockBenchmark.take",
          "  param \"variant\" = {EVALSHA, WATCH, DECR, UPDATE, UPDATE_INSERT}",
          "  param \"stock\" = {HOT, RUNS_OUT}",
          "dev.firstcome.jmh.MessageBenchmark.readOutboxEvent",
          "dev.firstcome.jmh.CheckingBenchmark.readAndCheck",
          "  param \"operations\" = {100000, 1000000}");

  private static List<PlannedBenchmark> plan(String pattern, boolean quick) {
    return BenchmarkPlan.of(
        BenchmarkListing.parse(LISTING),
        Optional.of(pattern).filter(p -> !p.isEmpty()).map(Pattern::compile),
        quick,
        7);
  }

  private static List<String> ids(List<PlannedBenchmark> plan) {
    return plan.stream().map(PlannedBenchmark::id).toList();
  }

  @Test
  void theFullSetHasEveryCombinationInEachRound() {
    List<PlannedBenchmark> plan = plan("", false);
    // 5 ways x 2 stocks x 3 threads x 2 modes, the script x 3 x 2, one message, two checks
    assertThat(plan).hasSize(2 * (60 + 6 + 1 + 2));
    assertThat(plan.stream().map(PlannedBenchmark::fileName)).doesNotHaveDuplicates();
    assertThat(ids(plan))
        .contains(
            "stock-update.insert-runs.out-16-sample",
            "accept-4-thrpt",
            "message-readoutboxevent",
            "checking-readandcheck-100000");
  }

  @Test
  void theSecondRoundGoesBackwards() {
    List<String> ids = ids(plan("", false));
    List<String> back = new ArrayList<>(ids.subList(ids.size() / 2, ids.size()));
    Collections.reverse(back);
    assertThat(ids.subList(0, ids.size() / 2)).isEqualTo(back);
  }

  @Test
  void quickIsFourWaysHotThroughputWithOneAndSixteenThreads() {
    assertThat(ids(plan("", true)).subList(0, 8))
        .containsExactlyInAnyOrder(
            "stock-evalsha-hot-1-thrpt",
            "stock-evalsha-hot-16-thrpt",
            "stock-watch-hot-1-thrpt",
            "stock-watch-hot-16-thrpt",
            "stock-update-hot-1-thrpt",
            "stock-update-hot-16-thrpt",
            "stock-update.insert-hot-1-thrpt",
            "stock-update.insert-hot-16-thrpt");
    assertThat(plan("", true)).hasSize(16);
  }

  @Test
  void aPatternIsFoundAnywhereInAnId() {
    assertThat(ids(plan("decr-hot-4", false)))
        .containsOnly("stock-decr-hot-4-thrpt", "stock-decr-hot-4-sample");
    assertThat(plan("nothing", false)).isEmpty();
  }

  @Test
  void theOrderIsThatOfItsSeed() {
    List<BenchmarkListing.Listed> listed = BenchmarkListing.parse(LISTING);
    List<PlannedBenchmark> again = BenchmarkPlan.of(listed, Optional.empty(), false, 7);
    List<PlannedBenchmark> other = BenchmarkPlan.of(listed, Optional.empty(), false, 8);
    assertThat(again).isEqualTo(plan("", false));
    assertThat(ids(other)).isNotEqualTo(ids(again)).containsAll(ids(again));
  }

  @Test
  void onlyServersThatAreNeededAreStarted() {
    assertThat(BenchmarkServers.needed(plan("stock", false)))
        .containsExactlyInAnyOrder(ServerKind.REDIS, ServerKind.MARIADB);
    assertThat(BenchmarkServers.needed(plan("accept", false))).containsExactly(ServerKind.REDIS);
    assertThat(BenchmarkServers.needed(plan("message|checking", false))).isEmpty();
  }
}
