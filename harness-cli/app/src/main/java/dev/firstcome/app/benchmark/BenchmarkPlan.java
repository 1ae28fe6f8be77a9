package dev.firstcome.app.benchmark;

import dev.firstcome.app.benchmark.BenchmarkListing.Listed;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.schedule.SplitMix64;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is to run, and in which order. */
final class BenchmarkPlan {
  /** Each has its scores from as many JVMs, at different times of the run. */
  static final int ROUNDS = 2;

  /** Benchmarks on servers, which take threads and modes from here. */
  static final String STOCK = "StockBenchmark";

  static final String ACCEPT = "AcceptBenchmark";

  private static final List<Integer> THREADS = List.of(1, 4, 16);
  private static final List<Integer> QUICK_THREADS = List.of(1, 16);
  private static final String THROUGHPUT = "thrpt";
  private static final String SAMPLES = "sample";
  private static final Set<String> QUICK_VARIANTS =
      Set.of("EVALSHA", "WATCH", "UPDATE", "UPDATE_INSERT");

  /** The order's own stream of the seed. */
  private static final long ORDER = 200;

  private BenchmarkPlan() {}

  /**
   * Plans.
   *
   * @param pattern what an id must hold somewhere; empty for all
   * @param quick only the four ways of the quick set, hot, throughput, 1 and 16 threads
   * @param seed of the order
   * @return nothing where nothing matches
   */
  static List<PlannedBenchmark> of(
      List<Listed> listed, Optional<Pattern> pattern, boolean quick, long seed) {
    Predicate<PlannedBenchmark> wanted =
        one -> pattern.isEmpty() || pattern.get().matcher(one.id()).find();
    List<PlannedBenchmark> round = new ArrayList<>();
    for (Listed benchmark : listed) {
      each(benchmark, quick).stream().filter(wanted).forEach(round::add);
    }
    shuffle(round, seed);
    List<PlannedBenchmark> plan = new ArrayList<>();
    for (int number = 1; number <= ROUNDS; number++) {
      for (PlannedBenchmark one : round) {
        plan.add(
            new PlannedBenchmark(
                one.id(), number, one.benchmark(), one.params(), one.threads(), one.mode()));
      }
      Collections.reverse(round);
    }
    return plan;
  }

  private static List<PlannedBenchmark> each(Listed benchmark, boolean quick) {
    String subject = subject(benchmark.name());
    boolean onServers = subject.equals(STOCK) || subject.equals(ACCEPT);
    if (quick && !subject.equals(STOCK)) {
      return List.of();
    }
    List<PlannedBenchmark> all = new ArrayList<>();
    for (Map<String, String> params : combinations(benchmark.params())) {
      if (quick && !isQuick(params)) {
        continue;
      }
      if (!onServers) {
        all.add(one(benchmark, params, OptionalInt.empty(), Optional.empty()));
        continue;
      }
      for (int threads : quick ? QUICK_THREADS : THREADS) {
        for (String mode : quick ? List.of(THROUGHPUT) : List.of(THROUGHPUT, SAMPLES)) {
          all.add(one(benchmark, params, OptionalInt.of(threads), Optional.of(mode)));
        }
      }
    }
    return all;
  }

  private static boolean isQuick(Map<String, String> params) {
    return QUICK_VARIANTS.contains(params.get("variant")) && "HOT".equals(params.get("stock"));
  }

  private static PlannedBenchmark one(
      Listed benchmark, Map<String, String> params, OptionalInt threads, Optional<String> mode) {
    String subject = subject(benchmark.name());
    String method = benchmark.name().substring(benchmark.name().lastIndexOf('.') + 1);
    List<String> id = new ArrayList<>();
    id.add(subject.substring(0, subject.length() - "Benchmark".length()));
    if (threads.isEmpty()) {
      id.add(method);
    }
    id.addAll(params.values());
    threads.ifPresent(count -> id.add(Integer.toString(count)));
    mode.ifPresent(id::add);
    String text = String.join("-", id).toLowerCase(Locale.ROOT).replace('_', '.');
    return new PlannedBenchmark(text, 1, benchmark.name(), params, threads, mode);
  }

  /** The class of a benchmark, without its package. */
  static String subject(String benchmark) {
    String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static List<Map<String, String>> combinations(Map<String, List<String>> params) {
    List<Map<String, String>> all = new ArrayList<>(List.of(new LinkedHashMap<>()));
    params.forEach(
        (name, values) -> {
          List<Map<String, String>> more = new ArrayList<>();
          for (Map<String, String> before : all) {
            for (String value : values) {
              Map<String, String> with = new LinkedHashMap<>(before);
              with.put(name, value);
              more.add(with);
            }
          }
          all.clear();
          all.addAll(more);
        });
    return all;
  }

  private static void shuffle(List<PlannedBenchmark> list, long seed) {
    SplitMix64 chance = new SplitMix64(seed, ORDER);
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, (int) chance.nextLong(i + 1L));
    }
  }
}
