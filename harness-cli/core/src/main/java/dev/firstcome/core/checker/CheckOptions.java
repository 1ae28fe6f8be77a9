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
 */
public record CheckOptions(
    boolean requireSellOut,
    long clockUncertaintyNs,
    OptionalLong sentOperations,
    boolean finalRead,
    boolean interrupted,
    boolean parkingInjected,
    long disagreements) {
  /** What is assumed of a bare directory with the three files alone. */
  public static final CheckOptions BARE =
      new CheckOptions(false, 0, OptionalLong.empty(), true, false, false, 0);
}
