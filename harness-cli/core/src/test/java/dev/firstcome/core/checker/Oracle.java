package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The table of results.md once more, as literally and as slowly as possible: lists, no sorting, no
 * sharing, every pair of users looked at.
 */
final class Oracle {
  final Run run;
  private final long epsilon;

  Oracle(Run run) {
    this.run = run;
    this.epsilon = run.options.clockUncertaintyNs();
  }

  record Who(long coupon, long user) implements Comparable<Who> {
    @Override
    public int compareTo(Who o) {
      return coupon != o.coupon ? Long.compare(coupon, o.coupon) : Long.compare(user, o.user);
    }
  }

  Map<Anomaly, Long> counts() {
    Map<Anomaly, Long> counts = new EnumMap<>(Anomaly.class);
    counts.put(
        Anomaly.OVERISSUE,
        run.coupons.stream().mapToLong(c -> Math.max(0, issuedOf(c) - c.quantity())).sum());
    counts.put(
        Anomaly.STOCK_MISMATCH,
        run.coupons.stream().filter(c -> c.remaining() + issuedOf(c) != c.quantity()).count());
    counts.put(Anomaly.DUPLICATE_ISSUANCE, users(w -> rows(w, RowStatus.ISSUED).size() >= 2));
    counts.put(Anomaly.PHANTOM, users(w -> issued(w) && queueable(w).isEmpty()));
    counts.put(
        Anomaly.LOST_ACKNOWLEDGED,
        users(
            w ->
                (told(w, Outcome.ACCEPTED) && rows(w).isEmpty())
                    || (ops(w, Kind.STATUS).stream().anyMatch(o -> o.outcome() == Outcome.ISSUED)
                        && !issued(w))));
    counts.put(
        Anomaly.STUCK_PENDING,
        run.rows.stream()
            .filter(r -> r.status() == RowStatus.PENDING)
            .filter(r -> !(run.options.parkingInjected() && r.reason() == RowReason.PARKED))
            .count());
    counts.put(Anomaly.OUTSIDE_WINDOW, users(this::outsideWindow));
    counts.put(Anomaly.UNDERISSUE, run.coupons.stream().filter(this::underissued).count());
    counts.put(Anomaly.FALSE_REFUSAL, users(this::falselyRefused));
    counts.put(Anomaly.ORDER_INVERSION, order().wronged());
    return counts;
  }

  OrderFigures order() {
    long as = 0;
    long bs = 0;
    long overtakers = 0;
    long undecidable = 0;
    List<Long> delays = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    for (long coupon : coupons()) {
      List<Who> a = everybody().stream().filter(w -> w.coupon == coupon && turnedAway(w)).toList();
      List<Who> b =
          everybody().stream()
              .filter(w -> w.coupon == coupon && issued(w) && !queueable(w).isEmpty())
              .toList();
      as += a.size();
      bs += b.size();
      overtakers += b.stream().filter(y -> a.stream().anyMatch(x -> c(x) < s(y))).count();
      for (Who x : a) {
        long later = b.stream().filter(y -> c(x) < s(y)).count();
        if (later > 0) {
          places.add(later);
          delays.add(b.stream().mapToLong(this::s).max().getAsLong() - c(x));
        }
        undecidable += b.stream().filter(y -> !(c(x) < s(y)) && !(e(y) < i(x))).count();
      }
    }
    return new OrderFigures(
        as,
        bs,
        delays.size(),
        overtakers,
        max(delays),
        lowerMedian(delays),
        max(places),
        lowerMedian(places),
        undecidable);
  }

  long c(Who a) {
    return tellings(a).stream().mapToLong(o -> o.completedNs().getAsLong()).min().getAsLong();
  }

  long i(Who a) {
    return tellings(a).stream().mapToLong(Operation::invokedNs).min().getAsLong();
  }

  long s(Who b) {
    return queueable(b).stream().mapToLong(Operation::invokedNs).min().getAsLong();
  }

  private long e(Who b) {
    return ops(b, Kind.ISSUE).stream()
        .filter(o -> o.outcome() == Outcome.ACCEPTED)
        .mapToLong(o -> o.completedNs().getAsLong())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  boolean turnedAway(Who w) {
    return !issued(w) && !tellings(w).isEmpty();
  }

  List<Operation> tellings(Who w) {
    boolean rejected =
        rows(w, RowStatus.REJECTED).stream().anyMatch(r -> r.reason() == RowReason.SOLD_OUT);
    return ops(w, Kind.ISSUE).stream()
        .filter(
            o -> o.outcome() == Outcome.SOLD_OUT || (rejected && o.outcome() == Outcome.ACCEPTED))
        .toList();
  }

  private boolean outsideWindow(Who w) {
    Optional<CouponFinal> coupon = coupon(w);
    return issued(w)
        && coupon.isPresent()
        && !queueable(w).isEmpty()
        && queueable(w).stream()
            .allMatch(
                o ->
                    end(o) < coupon.get().opensAtNs() - epsilon
                        || o.invokedNs() >= coupon.get().expiresAtNs() + epsilon);
  }

  private boolean underissued(CouponFinal c) {
    long parked =
        run.rows.stream()
            .filter(r -> r.couponId() == c.couponId() && r.reason() == RowReason.PARKED)
            .count();
    return issuedOf(c) + parked < c.quantity()
        && everybody().stream().anyMatch(w -> w.coupon == c.couponId() && turnedAway(w));
  }

  private boolean falselyRefused(Who w) {
    if (issued(w)) {
      return false;
    }
    boolean a = told(w, Outcome.DUPLICATE) && rows(w).isEmpty();
    boolean b = false;
    boolean inside = false;
    if (coupon(w).isPresent()) {
      CouponFinal coupon = coupon(w).get();
      for (Operation o : ops(w, Kind.ISSUE)) {
        b |= o.outcome() == Outcome.NOT_OPEN && o.invokedNs() >= coupon.opensAtNs() + epsilon;
        b |= o.outcome() == Outcome.EXPIRED && end(o) < coupon.expiresAtNs() - epsilon;
        b |= o.outcome() == Outcome.UNKNOWN_COUPON;
        inside |=
            o.outcome() == Outcome.ACCEPTED
                && o.invokedNs() >= coupon.opensAtNs()
                && end(o) < coupon.expiresAtNs();
      }
    }
    boolean c = false;
    if (told(w, Outcome.ACCEPTED)) {
      for (LedgerRow r : rows(w, RowStatus.REJECTED)) {
        boolean window = r.reason() == RowReason.NOT_OPEN || r.reason() == RowReason.EXPIRED;
        c |= r.reason() != RowReason.SOLD_OUT && !(window && !inside);
      }
    }
    return a || b || c;
  }

  private static long end(Operation o) {
    return o.outcome() == Outcome.UNKNOWN ? Long.MAX_VALUE : o.completedNs().getAsLong();
  }

  List<Operation> queueable(Who w) {
    return ops(w, Kind.ISSUE).stream()
        .filter(o -> o.outcome() == Outcome.ACCEPTED || o.outcome() == Outcome.UNKNOWN)
        .toList();
  }

  boolean told(Who w, Outcome outcome) {
    return ops(w, Kind.ISSUE).stream().anyMatch(o -> o.outcome() == outcome);
  }

  boolean issued(Who w) {
    return !rows(w, RowStatus.ISSUED).isEmpty();
  }

  long issuedOf(CouponFinal c) {
    return run.rows.stream()
        .filter(r -> r.couponId() == c.couponId() && r.status() == RowStatus.ISSUED)
        .count();
  }

  Optional<CouponFinal> coupon(Who w) {
    return run.coupons.stream().filter(c -> c.couponId() == w.coupon).findFirst();
  }

  List<Operation> ops(Who w, Kind kind) {
    return run.operations.stream()
        .filter(o -> o.kind() == kind && o.couponId() == w.coupon && o.userId() == w.user)
        .toList();
  }

  List<LedgerRow> rows(Who w) {
    return run.rows.stream().filter(r -> r.couponId() == w.coupon && r.userId() == w.user).toList();
  }

  List<LedgerRow> rows(Who w, RowStatus status) {
    return rows(w).stream().filter(r -> r.status() == status).toList();
  }

  private long users(Predicate<Who> test) {
    return everybody().stream().filter(test).count();
  }

  Set<Who> everybody() {
    TreeSet<Who> all = new TreeSet<>();
    run.operations.forEach(o -> all.add(new Who(o.couponId(), o.userId())));
    run.rows.forEach(r -> all.add(new Who(r.couponId(), r.userId())));
    return all;
  }

  Set<Long> coupons() {
    TreeSet<Long> all = new TreeSet<>();
    everybody().forEach(w -> all.add(w.coupon));
    return all;
  }

  private static long max(List<Long> values) {
    return values.stream().mapToLong(v -> v).max().orElse(0);
  }

  private static long lowerMedian(List<Long> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
