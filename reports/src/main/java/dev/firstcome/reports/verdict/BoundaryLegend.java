package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.checker.SellOutBoundary.Bin;
import dev.firstcome.core.sentence.TimeText;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.function.ToLongFunction;

/** The numbers under a chart of a sell-out. */
final class BoundaryLegend {
  private BoundaryLegend() {}

  /** Returns who is shown, behind their signs, and what a column is. */
  static List<String> lines(
      SellOutBoundary b, Words words, String issued, String turnedAway, String undecided) {
    return List.of(
        String.join(
            "   ",
            issued + part(b, words, "boundary.issued", Bin::issued),
            turnedAway + part(b, words, "boundary.turnedAway", Bin::turnedAway),
            undecided + part(b, words, "boundary.undecided", Bin::undecided)),
        axis(b, words));
  }

  /** Returns how many of one part are shown, in words. */
  static String part(SellOutBoundary b, Words words, String key, ToLongFunction<Bin> part) {
    return words.get(key, "count", Unit.whole(b.bins().stream().mapToLong(part).sum()));
  }

  /** Returns what a column is, and who is not shown. */
  static String axis(SellOutBoundary b, Words words) {
    return words.get(
        "boundary.axis",
        "bin",
        TimeText.span(b.binNs()),
        "from",
        TimeText.at(b.fromNs()),
        "before",
        Unit.whole(b.askedBefore()),
        "after",
        Unit.whole(b.askedAfter()));
  }

  /** Returns what the chart says, in one sentence. */
  static String gist(SellOutBoundary b, Words words) {
    long ns = b.lastWinnerNs() - b.firstRefusalNs();
    return words.get(
        ns > 0 ? "boundary.unfair" : "boundary.fair",
        "coupon",
        b.couponId(),
        "refused",
        TimeText.at(b.firstRefusalNs()),
        "won",
        TimeText.at(b.lastWinnerNs()),
        "span",
        TimeText.span(Math.abs(ns)));
  }
}
