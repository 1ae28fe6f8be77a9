package dev.firstcome.jmh;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.checker.Checker;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.history.HistoryWriter;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.CouponsFile;
import dev.firstcome.core.ledger.LedgerFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the three files of a run that never was. Users click on several coupons, some twice, and
 * ask how they stand; most come too late. Answers overlap with later clicks. A hundredth of the
 * stock goes, after the sell-out, to whoever happens to ask: so the order is broken, and nothing
 * else is.
 */
final class SyntheticRun {
  private static final int COUPONS = 5;
  private static final long OPENS_NS = 1_764_000_000_000_000_000L;
  private static final long BETWEEN_CLICKS_NS = 20_000; // 50,000 clicks a second

  private final SplittableRandom random = new SplittableRandom(7);
  private final Path folder;
  private final int operations;
  private final int users;
  private final int stock;
  private final BitSet[] holders = new BitSet[COUPONS];
  private final int[] left = new int[COUPONS];
  private int issued;

  private SyntheticRun(Path folder, int operations) {
    this.folder = folder;
    this.operations = operations;
    users = operations / 3;
    stock = operations / 50 / COUPONS;
    for (int c = 0; c < COUPONS; c++) {
      holders[c] = new BitSet(users);
      left[c] = stock;
    }
  }

  /** Writes {@code history.csv}, {@code ledger.csv} and {@code coupons.csv}. */
  static void write(Path folder, int operations) throws IOException {
    new SyntheticRun(folder, operations).write();
  }

  /** Reads the three files and judges them. */
  static Judgement judged(Path folder) throws IOException {
    CouponsFile.Content coupons = CouponsFile.read(folder.resolve("coupons.csv"));
    return Checker.judge(
        HistoryReader.read(folder.resolve("history.csv")),
        LedgerFile.read(folder.resolve("ledger.csv"), coupons.listed()),
        coupons.coupons(),
        CheckOptions.BARE);
  }

  private void write() throws IOException {
    try (HistoryWriter history = HistoryWriter.create(folder.resolve("history.csv"));
        BufferedWriter ledger = Files.newBufferedWriter(folder.resolve("ledger.csv"), US_ASCII)) {
      ledger.write(
          "coupon_id,user_id,status,reason,issuance_id,"
              + "requested_at_ns,enqueued_at_ns,consumed_at_ns,issued_at_ns\n");
      for (int i = 0; i < operations; i++) {
        operation(i, history, ledger);
      }
    }
    List<CouponFinal> coupons = new ArrayList<>();
    for (int c = 0; c < COUPONS; c++) {
      coupons.add(new CouponFinal(c + 1, stock - left[c], 0, OPENS_NS, Long.MAX_VALUE));
    }
    CouponsFile.write(folder.resolve("coupons.csv"), coupons);
  }

  private void operation(int i, HistoryWriter history, BufferedWriter ledger) throws IOException {
    int coupon = random.nextInt(COUPONS);
    int user = random.nextInt(users);
    long due = OPENS_NS + i * BETWEEN_CLICKS_NS;
    long invoked = due + random.nextInt(200_000);
    long completed = invoked + random.nextInt(500_000, 50_000_000);
    boolean holds = holders[coupon].get(user);
    Kind kind = random.nextInt(10) == 0 ? Kind.STATUS : Kind.ISSUE;
    Outcome outcome;
    if (kind == Kind.STATUS) {
      outcome = holds ? Outcome.ISSUED : Outcome.NO_REQUEST;
    } else if (random.nextInt(1_000) == 0) {
      outcome = Outcome.UNKNOWN;
      completed = History.NO_ANSWER;
    } else if (holds) {
      outcome = Outcome.DUPLICATE;
    } else if (hasLuck(coupon)) {
      outcome = Outcome.ACCEPTED;
      issue(coupon, user, invoked, ledger);
    } else {
      outcome = Outcome.SOLD_OUT;
    }
    history.record(i + 1, kind, coupon + 1, user, due, invoked, completed, outcome);
  }

  /** The last hundredth is handed out now and then; what is left in the end was never there. */
  private boolean hasLuck(int coupon) {
    return left[coupon] > stock / 100 || (left[coupon] > 0 && random.nextInt(4_500) == 0);
  }

  private void issue(int coupon, int user, long invoked, BufferedWriter ledger) throws IOException {
    holders[coupon].set(user);
    left[coupon]--;
    ledger.write(
        "%d,%d,ISSUED,,%d,%d,%d,%d,%d\n"
            .formatted(
                coupon + 1,
                user,
                ++issued,
                invoked + 200_000,
                invoked + 300_000,
                invoked + 5_000_000,
                invoked + 6_000_000));
  }
}
