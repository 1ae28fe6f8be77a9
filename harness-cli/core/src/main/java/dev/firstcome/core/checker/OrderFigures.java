package dev.firstcome.core.checker;

/**
 * How far the order was broken (results.md, "Order"). Counts are summed over coupons; the worst is
 * the worst of all coupons; the median is the lower one over all the wronged.
 *
 * @param turnedAway users without a row ISSUED who were told SOLD_OUT (A)
 * @param holders users with a row ISSUED who asked for it (B)
 * @param wronged A's with c_A &lt; max s_B
 * @param overtakers B's with s_B &gt; min c_A
 * @param worstDelayNs max s_B − min c_A
 * @param medianDelayNs lower median of max s_B − c_A
 * @param worstPlaces B's that came after the A with the least c_A
 * @param medianPlaces lower median of the B's that came after an A
 * @param undecidablePairs pairs whose operations overlapped
 */
public record OrderFigures(
    long turnedAway,
    long holders,
    long wronged,
    long overtakers,
    long worstDelayNs,
    long medianDelayNs,
    long worstPlaces,
    long medianPlaces,
    long undecidablePairs) {}
