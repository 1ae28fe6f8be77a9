package dev.firstcome.core.checker;

import dev.firstcome.core.checker.Oracle.Who;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The definitions of {@link HonestAnswers} and {@link SellOutBoundary}, word by word. */
final class PeopleOracle {
  private final Oracle oracle;

  PeopleOracle(Oracle oracle) {
    this.oracle = oracle;
  }

  HonestAnswers honestAnswers() {
    List<Who> users =
        oracle.everybody().stream().filter(w -> !oracle.ops(w, Kind.ISSUE).isEmpty()).toList();
    List<Who> accepted = users.stream().filter(w -> oracle.told(w, Outcome.ACCEPTED)).toList();
    long[] known =
        users.stream()
            .filter(w -> knownAt(w).isPresent())
            .mapToLong(w -> Math.max(0, knownAt(w).getAsLong() - firstDue(w)))
            .sorted()
            .toArray();
    return new HonestAnswers(
        users.size(),
        accepted.size(),
        accepted.stream().filter(w -> !oracle.issued(w)).count(),
        Quantiles.ofSorted(known),
        users.stream().filter(w -> knownAt(w).isEmpty()).count(),
        users.stream().filter(this::lockedOut).count());
  }

  private long firstDue(Who w) {
    return oracle.ops(w, Kind.ISSUE).stream().mapToLong(Operation::dueNs).min().getAsLong();
  }

  private OptionalLong knownAt(Who w) {
    if (oracle.issued(w)) {
      OptionalLong issuedAt =
          present(oracle.rows(w, RowStatus.ISSUED).stream().map(LedgerRow::issuedAtNs)).min();
      return issuedAt.isPresent() ? issuedAt : answers(w, Kind.STATUS, Outcome.ISSUED).min();
    }
    if (!oracle.rows(w, RowStatus.PENDING).isEmpty()) {
      return OptionalLong.empty();
    }
    if (!oracle.rows(w, RowStatus.REJECTED).isEmpty()) {
      OptionalLong decided =
          present(
                  oracle.rows(w, RowStatus.REJECTED).stream()
                      .map(r -> r.issuedAtNs().isPresent() ? r.issuedAtNs() : r.consumedAtNs()))
              .min();
      return decided.isPresent() ? decided : answers(w, Kind.STATUS, Outcome.REJECTED).min();
    }
    if (oracle.told(w, Outcome.ACCEPTED)) {
      return OptionalLong.empty();
    }
    OptionalLong closed = answers(w, Kind.ISSUE, Outcome.SOLD_OUT, Outcome.EXPIRED).min();
    return closed.isPresent()
        ? closed
        : answers(w, Kind.ISSUE, Outcome.NOT_OPEN, Outcome.UNKNOWN_COUPON, Outcome.INVALID).max();
  }

  private LongStream answers(Who w, Kind kind, Outcome... outcomes) {
    return oracle.ops(w, kind).stream()
        .filter(o -> List.of(outcomes).contains(o.outcome()))
        .mapToLong(o -> o.completedNs().getAsLong());
  }

  private static LongStream present(Stream<OptionalLong> instants) {
    return instants.filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong);
  }

  private boolean lockedOut(Who w) {
    return !oracle.issued(w)
        && oracle.rows(w, RowStatus.PENDING).isEmpty()
        && oracle.told(w, Outcome.DUPLICATE)
        && !(oracle.turnedAway(w) && soldOut(w))
        && oracle.ops(w, Kind.ISSUE).stream().noneMatch(o -> trulyExpired(w, o))
        && !trulyRejectedByTheWindow(w);
  }

  private boolean soldOut(Who w) {
    Optional<CouponFinal> coupon = oracle.coupon(w);
    long parked =
        oracle.run.rows.stream()
            .filter(r -> r.couponId() == w.coupon() && r.reason() == RowReason.PARKED)
            .count();
    return coupon.isEmpty() || oracle.issuedOf(coupon.get()) + parked >= coupon.get().quantity();
  }

  private boolean trulyExpired(Who w, Operation o) {
    long epsilon = oracle.run.options.clockUncertaintyNs();
    Optional<CouponFinal> coupon = oracle.coupon(w);
    return o.outcome() == Outcome.EXPIRED
        && (coupon.isEmpty()
            || o.completedNs().getAsLong() >= coupon.get().expiresAtNs() - epsilon);
  }

  /** An acceptance that lay inside the window, or a row of no true reason, makes it false. */
  private boolean trulyRejectedByTheWindow(Who w) {
    List<LedgerRow> rejected = oracle.rows(w, RowStatus.REJECTED);
    Optional<CouponFinal> coupon = oracle.coupon(w);
    boolean inside =
        oracle.ops(w, Kind.ISSUE).stream()
            .filter(o -> o.outcome() == Outcome.ACCEPTED)
            .anyMatch(
                o ->
                    coupon.isPresent()
                        && o.invokedNs() >= coupon.get().opensAtNs()
                        && o.completedNs().getAsLong() < coupon.get().expiresAtNs());
    return oracle.told(w, Outcome.ACCEPTED)
        && !inside
        && rejected.stream().noneMatch(r -> r.reason() == RowReason.NONE)
        && rejected.stream()
            .anyMatch(r -> r.reason() == RowReason.NOT_OPEN || r.reason() == RowReason.EXPIRED);
  }

  List<SellOutBoundary> boundaries() {
    List<SellOutBoundary> all = new ArrayList<>();
    for (long coupon : oracle.coupons()) {
      List<Who> people =
          oracle.everybody().stream().filter(w -> w.coupon() == coupon && stands(w)).toList();
      if (people.stream().anyMatch(this::holds) && people.stream().anyMatch(oracle::turnedAway)) {
        all.add(boundary(coupon, people));
      }
    }
    all.sort(
        Comparator.comparingLong((SellOutBoundary b) -> b.lastWinnerNs() - b.firstRefusalNs())
            .reversed());
    return all.subList(0, Math.min(SellOutBoundary.MOST_COUPONS, all.size()));
  }

  private boolean holds(Who w) {
    return oracle.issued(w) && !oracle.queueable(w).isEmpty();
  }

  private boolean stands(Who w) {
    return holds(w)
        || oracle.turnedAway(w)
        || (!oracle.issued(w) && !oracle.queueable(w).isEmpty());
  }

  private long at(Who w) {
    return oracle.turnedAway(w) ? oracle.i(w) : oracle.s(w);
  }

  private SellOutBoundary boundary(long coupon, List<Who> people) {
    List<Who> refused = people.stream().filter(oracle::turnedAway).toList();
    long firstRefusal = refused.stream().mapToLong(oracle::c).min().getAsLong();
    Who first = refused.stream().filter(w -> oracle.c(w) == firstRefusal).findFirst().orElseThrow();
    long lastWinner = people.stream().filter(this::holds).mapToLong(oracle::s).max().getAsLong();
    long early = Math.min(firstRefusal, lastWinner);
    long late = Math.max(firstRefusal, lastWinner);
    long margin = 4 * Math.max(late - early, firstRefusal - oracle.i(first));
    long firstAsk = people.stream().mapToLong(this::at).min().getAsLong();
    long lastAsk = people.stream().mapToLong(this::at).max().getAsLong();
    long from = Math.min(early, Math.max(firstAsk, early - margin));
    long to = Math.max(late, Math.min(lastAsk, late + margin));
    long binNs = 1;
    while (binNs * SellOutBoundary.MOST_BINS <= to - from) {
      binNs++;
    }
    List<SellOutBoundary.Bin> bins = new ArrayList<>();
    long end = from;
    for (; end <= to; end += binNs) {
      long start = end;
      long stop = end + binNs;
      List<Who> within = people.stream().filter(w -> at(w) >= start && at(w) < stop).toList();
      bins.add(
          new SellOutBoundary.Bin(
              within.stream().filter(this::holds).count(),
              within.stream().filter(oracle::turnedAway).count(),
              within.stream().filter(w -> !holds(w) && !oracle.turnedAway(w)).count()));
    }
    long afterAll = end;
    return new SellOutBoundary(
        coupon,
        firstRefusal,
        lastWinner,
        from,
        binNs,
        bins,
        people.stream().filter(w -> at(w) < from).count(),
        people.stream().filter(w -> at(w) >= afterAll).count());
  }
}
