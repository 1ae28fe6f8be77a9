package dev.firstcome.core.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.sentence.Sentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerAgainstOracleTest {
  private static final int RUNS = 3_000;

  /** Replay one with {@code -Dfirstcome.seed=…}. */
  @Test
  void randomRunsAreJudgedAsTheSlowOracleJudgesThem() {
    long base = Long.getLong("firstcome.seed", System.nanoTime());
    Map<Anomaly, Integer> seen = new EnumMap<>(Anomaly.class);
    int runs = System.getProperty("firstcome.seed") == null ? RUNS : 1;
    for (int n = 0; n < runs; n++) {
      long seed = base + n;
      compare("firstcome.seed=" + seed, RandomRuns.draw(new SplittableRandom(seed)))
          .forEach(anomaly -> seen.merge(anomaly, 1, Integer::sum));
    }
    if (runs == RUNS) { // else the generator has gone blind
      assertThat(seen.keySet()).containsExactlyInAnyOrder(Anomaly.values());
    }
  }

  /** Every history of one user and a rival over all outcomes, rows and a grid of instants. */
  @Test
  void allSmallRunsAreJudgedAsTheSlowOracleJudgesThem() {
    List<Outcome> outcomes =
        Arrays.stream(Outcome.values()).filter(o -> o.fits(Kind.ISSUE)).toList();
    int runs = 0;
    for (Outcome mine : outcomes) {
      for (RowStatus status : RowStatus.values()) {
        for (RowReason reason : RowReason.values()) {
          if (!reason.fits(status)) {
            continue;
          }
          for (int rows = 0; rows <= 2; rows++) {
            for (long at : new long[] {0, 9, 10, 11, 29, 30, 31}) {
              for (long rivalAt : new long[] {8, 12, 31}) {
                Run run = new Run().coupon(1, 1, 0, 10, 30);
                ask(run, 1, 1, mine, at, at + 2);
                ask(run, 1, 2, Outcome.ACCEPTED, rivalAt, rivalAt + 1);
                run.issued(2);
                for (int r = 0; r < rows; r++) {
                  run.row(1, 1, status, reason);
                }
                compare(run.operations + " " + run.rows, run);
                runs++;
              }
            }
          }
        }
      }
    }
    assertThat(runs).isEqualTo(9 * 7 * 3 * 7 * 3);
  }

  /** Compares, and returns the anomalies that both found. */
  private static List<Anomaly> compare(String name, Run run) {
    Verdict verdict = run.verdict();
    Oracle oracle = new Oracle(run);
    Map<Anomaly, Long> found = new EnumMap<>(Anomaly.class);
    for (Finding f : verdict.findings()) {
      found.put(f.anomaly(), f.count());
      assertThat(f.witnesses().size()).as(name).isEqualTo(expectedWitnesses(f));
      if (f.count() > 0) {
        assertThat(f.status()).as(name + " " + f.anomaly()).isEqualTo(CheckStatus.VIOLATED);
        assertThat(f.judged()).as(name + " " + f.anomaly()).isPositive();
      }
    }
    assertThat(found).as(name).isEqualTo(oracle.counts());
    Judgement judgement =
        Checker.judge(run.history(), Ledger.of(run.rows), run.coupons, run.options);
    assertThat(judgement.verdict()).as(name).isEqualTo(verdict);
    PeopleOracle people = new PeopleOracle(oracle);
    assertThat(judgement.honestAnswers()).as(name).contains(people.honestAnswers());
    assertThat(judgement.boundaries()).as(name).isEqualTo(people.boundaries());
    for (Finding f : verdict.findings()) {
      assertThat(f.witnesses()).as(name).allMatch(w -> saysAll(w));
    }
    OrderFigures expected = oracle.order();
    Finding order = verdict.findings().get(verdict.findings().size() - 1);
    assertThat(order.order().isPresent())
        .as(name)
        .isEqualTo(expected.turnedAway() > 0 && expected.holders() > 0);
    order.order().ifPresent(figures -> assertThat(figures).as(name).isEqualTo(expected));
    return found.keySet().stream().filter(a -> found.get(a) > 0).toList();
  }

  /** Tells whether the witness has a sentence, in both languages, without a place left open. */
  private static boolean saysAll(Witness witness) {
    Sentence sentence = witness.sentence().orElseThrow();
    return Stream.of(Locale.ENGLISH, Locale.KOREAN)
        .map(sentence::in)
        .noneMatch(said -> said.contains("{") || said.contains("}"));
  }

  /** One witness a user or coupon, ten at most; rows are counted singly but shown by user. */
  private static int expectedWitnesses(Finding f) {
    return switch (f.anomaly()) {
      case OVERISSUE, STUCK_PENDING -> f.witnesses().size();
      default -> (int) Math.min(10, f.count());
    };
  }

  private static void ask(Run run, long coupon, long user, Outcome outcome, long at, long end) {
    boolean answer = outcome != Outcome.UNKNOWN || end % 2 == 0;
    run.operation(
        Kind.ISSUE,
        coupon,
        user,
        outcome,
        at,
        answer ? OptionalLong.of(end) : OptionalLong.empty());
  }
}
