package dev.firstcome.core.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CheckerAgainstOracleTest {
  private static final int RUNS = 3_000;
  private static final List<RowReason> REASONS = List.of(RowReason.values());
  private static final List<RowStatus> STATUSES =
      List.of(RowStatus.ISSUED, RowStatus.ISSUED, RowStatus.REJECTED, RowStatus.PENDING);

  /** Replay one with {@code -Dfirstcome.seed=…}. */
  @Test
  void randomRunsAreJudgedAsTheSlowOracleJudgesThem() {
    long base = Long.getLong("firstcome.seed", System.nanoTime());
    Map<Anomaly, Integer> seen = new EnumMap<>(Anomaly.class);
    int runs = System.getProperty("firstcome.seed") == null ? RUNS : 1;
    for (int n = 0; n < runs; n++) {
      long seed = base + n;
      compare("firstcome.seed=" + seed, draw(new SplittableRandom(seed)))
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
    OrderFigures expected = oracle.order();
    Finding order = verdict.findings().get(verdict.findings().size() - 1);
    assertThat(order.order().isPresent())
        .as(name)
        .isEqualTo(expected.turnedAway() > 0 && expected.holders() > 0);
    order.order().ifPresent(figures -> assertThat(figures).as(name).isEqualTo(expected));
    return found.keySet().stream().filter(a -> found.get(a) > 0).toList();
  }

  /** One witness a user or coupon, ten at most; rows are counted singly but shown by user. */
  private static int expectedWitnesses(Finding f) {
    return switch (f.anomaly()) {
      case OVERISSUE, STUCK_PENDING -> f.witnesses().size();
      default -> (int) Math.min(10, f.count());
    };
  }

  private static Run draw(SplittableRandom random) {
    Run run = new Run();
    int coupons = random.nextInt(1, 3);
    for (int c = 1; c <= coupons; c++) {
      long opens = random.nextInt(0, 10);
      run.coupon(
          c, random.nextInt(0, 6), random.nextInt(-1, 4), opens, opens + random.nextInt(1, 30));
    }
    int users = random.nextInt(1, 8);
    int operations = random.nextInt(0, 16);
    for (int o = 0; o < operations; o++) {
      long coupon = random.nextInt(1, coupons + 2); // sometimes one that is not listed
      long user = random.nextInt(1, users + 1);
      long at = random.nextInt(0, 40);
      long end = at + random.nextInt(0, 12);
      if (random.nextInt(6) == 0) {
        run.operation(
            Kind.STATUS, coupon, user, pick(random, Kind.STATUS), at, OptionalLong.of(end));
      } else {
        ask(run, coupon, user, issueOutcome(random), at, end);
      }
    }
    int rows = random.nextInt(0, 8);
    for (int r = 0; r < rows; r++) {
      RowStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
      RowReason reason;
      do {
        reason = REASONS.get(random.nextInt(REASONS.size()));
      } while (!reason.fits(status));
      run.row(random.nextInt(1, coupons + 1), random.nextInt(1, users + 1), status, reason);
    }
    return run.with(
        new CheckOptions(
            random.nextBoolean(),
            random.nextInt(0, 4),
            OptionalLong.empty(),
            true,
            false,
            random.nextBoolean(),
            0));
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

  private static Outcome issueOutcome(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Outcome.ACCEPTED;
      case 2 -> Outcome.SOLD_OUT;
      case 3 -> Outcome.UNKNOWN;
      default -> pick(random, Kind.ISSUE);
    };
  }

  private static Outcome pick(SplittableRandom random, Kind kind) {
    List<Outcome> fitting = Arrays.stream(Outcome.values()).filter(o -> o.fits(kind)).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }
}
