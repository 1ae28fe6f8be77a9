package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import java.util.List;

/** Judges a run. */
public final class Checker {
  private Checker() {}

  /**
   * Runs all ten checks. Never throws for what the evidence says: a check that fails becomes an
   * UNKNOWN finding.
   */
  public static Verdict check(
      History history, Ledger ledger, List<CouponFinal> coupons, CheckOptions options) {
    return dev.firstcome.core.NotYet.here();
  }
}
