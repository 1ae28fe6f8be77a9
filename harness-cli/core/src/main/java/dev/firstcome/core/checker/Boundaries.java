package dev.firstcome.core.checker;

import dev.firstcome.core.checker.SellOutBoundary.Bin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up {@link SellOutBoundary}: two walks over the pairs of a coupon, and no sorting. */
final class Boundaries {
  /** So many times the boundary itself is shown on either side of it. */
  private static final long MARGIN = 4;

  private final Evidence e;
  private final Asking asking;

  private Boundaries(Evidence e) {
    this.e = e;
    asking = new Asking(e);
  }

  /**
   * Returns the boundaries of the coupons at which the last winner came latest, least fair first.
   */
  static List<SellOutBoundary> of(Evidence e) {
    return new Boundaries(e).all();
  }

  private List<SellOutBoundary> all() {
    List<Extent> extents = new ArrayList<>();
    for (int from = 0, to; from < e.pairs(); from = to) {
      to = OrderInversion.endOfCoupon(e, from);
      Extent extent = extent(from, to);
      if (extent.soldOut()) {
        extents.add(extent);
      }
    }
    return extents.stream()
        .sorted(Comparator.comparingLong(Extent::unfairnessNs).reversed())
        .limit(SellOutBoundary.MOST_COUPONS)
        .map(this::drawn)
        .toList();
  }

  /** What the first walk over the pairs {@code [from, to)} of one coupon finds. */
  private static final class Extent {
    final int from;
    final int to;
    long firstAskNs = Long.MAX_VALUE;
    long lastAskNs = Long.MIN_VALUE;
    long firstRefusalNs = Long.MAX_VALUE;
    long waitForRefusalNs;
    long lastWinnerNs = Long.MIN_VALUE;

    Extent(int from, int to) {
      this.from = from;
      this.to = to;
    }

    boolean soldOut() {
      return firstRefusalNs != Long.MAX_VALUE && lastWinnerNs != Long.MIN_VALUE;
    }

    long unfairnessNs() {
      return Instants.between(firstRefusalNs, lastWinnerNs);
    }
  }

  private Extent extent(int from, int to) {
    Extent extent = new Extent(from, to);
    for (int pair = from; pair < to; pair++) {
      asking.read(pair);
      long at = askedAtNs();
      if (at == Asking.NEVER) {
        continue;
      }
      extent.firstAskNs = Math.min(extent.firstAskNs, at);
      extent.lastAskNs = Math.max(extent.lastAskNs, at);
      if (asking.holds()) {
        extent.lastWinnerNs = Math.max(extent.lastWinnerNs, at);
      } else if (asking.turnedAway() && asking.refusalAnswerNs < extent.firstRefusalNs) {
        extent.firstRefusalNs = asking.refusalAnswerNs;
        extent.waitForRefusalNs = Instants.between(at, asking.refusalAnswerNs);
      }
    }
    return extent;
  }

  /** Returns where on the axis the person stands, or NEVER for one who is not part of it. */
  private long askedAtNs() {
    if (asking.turnedAway()) {
      return asking.refusalSentNs;
    }
    return asking.holds() || asking.undecided() ? asking.queueableSentNs : Asking.NEVER;
  }

  private SellOutBoundary drawn(Extent x) {
    long early = Math.min(x.firstRefusalNs, x.lastWinnerNs);
    long late = Math.max(x.firstRefusalNs, x.lastWinnerNs);
    long longer = Math.max(Instants.between(early, late), x.waitForRefusalNs);
    long margin = MARGIN * Math.min(longer, Long.MAX_VALUE / MARGIN);
    long from = Math.min(early, Math.max(x.firstAskNs, Instants.minus(early, margin)));
    long to = Math.max(late, Math.min(x.lastAskNs, Instants.plus(late, margin)));
    long span = Instants.between(from, to);
    long binNs = span / SellOutBoundary.MOST_BINS + 1;
    int bins = (int) (span / binNs) + 1;
    long[][] counts = new long[bins][3];
    long before = 0;
    long after = 0;
    for (int pair = x.from; pair < x.to; pair++) {
      asking.read(pair);
      long at = askedAtNs();
      if (at == Asking.NEVER) {
        continue;
      }
      if (at < from) {
        before++;
      } else if (Instants.between(from, at) / binNs >= bins) {
        after++;
      } else {
        counts[(int) (Instants.between(from, at) / binNs)][column()]++;
      }
    }
    List<Bin> drawn = new ArrayList<>();
    for (long[] bin : counts) {
      drawn.add(new Bin(bin[0], bin[1], bin[2]));
    }
    return new SellOutBoundary(
        e.couponId(x.from), x.firstRefusalNs, x.lastWinnerNs, from, binNs, drawn, before, after);
  }

  private int column() {
    return asking.holds() ? 0 : asking.turnedAway() ? 1 : 2;
  }
}
