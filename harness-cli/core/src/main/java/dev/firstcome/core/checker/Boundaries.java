package dev.firstcome.core.checker;

import dev.firstcome.core.checker.SellOutBoundary.Bin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Draws up {@link SellOutBoundary}. It is shown every pair once, in order, and keeps where each
 * stands on the axis of time: nine bytes a pair are cheaper than to walk the operations again.
 */
final class Boundaries {
  /** So many times the boundary itself is shown on either side of it. */
  private static final long MARGIN = 4;

  private static final byte ISSUED = 0;
  private static final byte TURNED_AWAY = 1;
  private static final byte UNDECIDED = 2;

  private final Evidence e;
  private final long[] askedAtNs; // NEVER for one who is not part of it
  private final byte[] parts;
  private final List<Extent> extents = new ArrayList<>();
  private int endOfCoupon; // the pair with which the next extent begins

  Boundaries(Evidence e) {
    this.e = e;
    askedAtNs = new long[e.pairs()];
    parts = new byte[e.pairs()];
  }

  /** What there is of one coupon, pairs {@code [from, to)}. */
  private static final class Extent {
    final long couponId;
    final int from;
    int to;
    long firstAskNs = Long.MAX_VALUE;
    long lastAskNs = Long.MIN_VALUE;
    long firstRefusalNs = Long.MAX_VALUE;
    long waitForRefusalNs;
    long lastWinnerNs = Long.MIN_VALUE;

    Extent(long couponId, int from) {
      this.couponId = couponId;
      this.from = from;
    }

    boolean soldOut() {
      return firstRefusalNs != Long.MAX_VALUE && lastWinnerNs != Long.MIN_VALUE;
    }

    long unfairnessNs() {
      return Instants.between(firstRefusalNs, lastWinnerNs);
    }
  }

  /** Takes the next pair. */
  void add(int pair, Asking asking) {
    if (pair == endOfCoupon) {
      extents.add(new Extent(e.couponId(pair), pair));
      endOfCoupon = e.endOfCoupon(pair);
    }
    Extent extent = extents.get(extents.size() - 1);
    extent.to = pair + 1;
    long at = asking.turnedAway() ? asking.refusalSentNs : asking.queueableSentNs;
    boolean stands = asking.turnedAway() || asking.holds() || asking.undecided();
    askedAtNs[pair] = stands ? at : Asking.NEVER;
    if (!stands) {
      return;
    }
    extent.firstAskNs = Math.min(extent.firstAskNs, at);
    extent.lastAskNs = Math.max(extent.lastAskNs, at);
    if (asking.holds()) {
      parts[pair] = ISSUED;
      extent.lastWinnerNs = Math.max(extent.lastWinnerNs, at);
    } else if (asking.turnedAway()) {
      parts[pair] = TURNED_AWAY;
      if (asking.refusalAnswerNs < extent.firstRefusalNs) {
        extent.firstRefusalNs = asking.refusalAnswerNs;
        extent.waitForRefusalNs = Instants.between(at, asking.refusalAnswerNs);
      }
    } else {
      parts[pair] = UNDECIDED;
    }
  }

  /**
   * Returns the boundaries of the coupons at which the last winner came latest, least fair first.
   */
  List<SellOutBoundary> drawn() {
    return extents.stream()
        .filter(Extent::soldOut)
        .sorted(Comparator.comparingLong(Extent::unfairnessNs).reversed())
        .limit(SellOutBoundary.MOST_COUPONS)
        .map(this::drawn)
        .toList();
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
    long[][] counts = new long[(int) (span / binNs) + 1][3];
    long before = 0;
    long after = 0;
    for (int pair = x.from; pair < x.to; pair++) {
      long at = askedAtNs[pair];
      if (at == Asking.NEVER) {
        continue;
      }
      long bin = at < from ? -1 : Instants.between(from, at) / binNs;
      if (bin < 0) {
        before++;
      } else if (bin >= counts.length) {
        after++;
      } else {
        counts[(int) bin][parts[pair]]++;
      }
    }
    List<Bin> bins = Arrays.stream(counts).map(c -> new Bin(c[0], c[1], c[2])).toList();
    return new SellOutBoundary(
        x.couponId, x.firstRefusalNs, x.lastWinnerNs, from, binNs, bins, before, after);
  }
}
