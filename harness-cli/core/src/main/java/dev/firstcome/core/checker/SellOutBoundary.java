package dev.firstcome.core.checker;

import java.util.List;

/**
 * Who got a coupon and who did not, as time passed, about the moment at which it sold out: the data
 * of a small chart. Each person stands at one instant, that of asking: a holder (B) at s_B, one
 * turned away as sold out (A) at i_A (results.md, "Order"), and one undecided, who is neither, at
 * the first operation that could have queued. Where {@link #lastWinnerNs} is after {@link
 * #firstRefusalNs}, somebody got what had been refused before.
 *
 * @param couponId the coupon
 * @param firstRefusalNs the first answer that turned anybody away as sold out, min c_A; nanoseconds
 *     since the Unix epoch
 * @param lastWinnerNs when the last holder asked, max s_B; nanoseconds since the Unix epoch
 * @param fromNs where the first bin begins
 * @param binNs how long each bin is, at least 1
 * @param bins at most {@link #MOST_BINS}, from the earlier of the two instants to the later, and on
 *     either side four times the longer of that span and of the wait for the first refusal, as far
 *     as anybody asked
 * @param askedBefore people before the first bin
 * @param askedAfter people after the last one
 */
public record SellOutBoundary(
    long couponId,
    long firstRefusalNs,
    long lastWinnerNs,
    long fromNs,
    long binNs,
    List<Bin> bins,
    long askedBefore,
    long askedAfter) {
  /** So many bins fit side by side into a terminal of 80 columns. */
  public static final int MOST_BINS = 64;

  /** The most coupons that are shown: a scenario may have thousands. */
  public static final int MOST_COUPONS = 4;

  /**
   * The people who asked within one span of time.
   *
   * @param issued holders
   * @param turnedAway turned away as sold out
   * @param undecided asked, and neither: unanswered, pending, lost or refused otherwise
   */
  public record Bin(long issued, long turnedAway, long undecided) {}

  /** Copies the list. */
  public SellOutBoundary {
    bins = List.copyOf(bins);
  }
}
