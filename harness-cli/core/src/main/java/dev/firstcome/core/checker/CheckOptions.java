package dev.firstcome.core.checker;

import java.util.OptionalLong;

/**
 * What the checker cannot read off the three files.
 *
 * @param requireSellOut whether a run that never sold out is UNKNOWN; a bare directory never asks
 *     for it
 * @param clockUncertaintyNs ε: how far the clocks of client and target may differ; at least 0
 * @param sentOperations how many operations were sent; fewer lines make the verdict UNKNOWN
 * @param finalRead whether ledger and coupons were read after a complete drain
 * @param interrupted whether the run was stopped before its end
 * @param parkingInjected whether the scenario itself injected what parks requests
 * @param disagreements how many (coupon, user) the database and the HTTP face tell different
 *     stories of
 * @param couponsCutAtLine the line of coupons.csv that was cut short, if one was: no final read
 */
public record CheckOptions(
    boolean requireSellOut,
    long clockUncertaintyNs,
    OptionalLong sentOperations,
    boolean finalRead,
    boolean interrupted,
    boolean parkingInjected,
    long disagreements,
    OptionalLong couponsCutAtLine) {
  /** What is assumed of a bare directory with the three files alone. */
  public static final CheckOptions BARE =
      new CheckOptions(false, 0, OptionalLong.empty(), true, false, false, 0);

  /** Makes the options of a run whose coupons.csv is whole. */
  public CheckOptions(
      boolean requireSellOut,
      long clockUncertaintyNs,
      OptionalLong sentOperations,
      boolean finalRead,
      boolean interrupted,
      boolean parkingInjected,
      long disagreements) {
    this(
        requireSellOut,
        clockUncertaintyNs,
        sentOperations,
        finalRead,
        interrupted,
        parkingInjected,
        disagreements,
        OptionalLong.empty());
  }
}
