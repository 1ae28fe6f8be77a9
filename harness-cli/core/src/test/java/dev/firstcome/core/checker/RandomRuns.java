package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Draws small runs of everything that can happen, crowded enough that all of it does. */
final class RandomRuns {
  private static final List<RowReason> REASONS = List.of(RowReason.values());
  private static final List<RowStatus> STATUSES =
      List.of(RowStatus.ISSUED, RowStatus.ISSUED, RowStatus.REJECTED, RowStatus.PENDING);

  private RandomRuns() {}

  static Run draw(SplittableRandom random) {
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
        ask(run, coupon, user, issueOutcome(random), at - random.nextInt(0, 3), at, end);
      }
    }
    int rows = random.nextInt(0, 8);
    for (int r = 0; r < rows; r++) {
      RowStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
      RowReason reason;
      do {
        reason = REASONS.get(random.nextInt(REASONS.size()));
      } while (!reason.fits(status));
      run.rows.add(
          new LedgerRow(
              random.nextInt(1, coupons + 1),
              random.nextInt(1, users + 1),
              status,
              reason,
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalLong.empty(),
              instant(random),
              instant(random)));
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

  private static void ask(
      Run run, long coupon, long user, Outcome outcome, long due, long at, long end) {
    boolean answer = outcome != Outcome.UNKNOWN || end % 2 == 0;
    OptionalLong completed = answer ? OptionalLong.of(end) : OptionalLong.empty();
    run.operations.add(
        new Operation(
            run.operations.size() + 1L, Kind.ISSUE, coupon, user, due, at, completed, outcome));
  }

  private static OptionalLong instant(SplittableRandom random) {
    return random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(0, 60));
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
