package dev.firstcome.app.judge;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.SloBreach;
import dev.firstcome.core.scenario.Slo;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Holds a run against the limits of its scenario. A figure that could not be measured breaks no
 * limit; that nothing at all was accepted or issued is measured: it is a rate of 0.
 */
final class SloCheck {

  private static final double NS_PER_MS = 1e6;

  private final List<SloBreach> breaches = new ArrayList<>();

  private SloCheck() {}

  /**
   * Holds it.
   *
   * @param ledger whether there is one, so that nothing issued is more than nothing known
   */
  static List<SloBreach> breaches(Slo slo, Figures figures, OptionalLong drainMs, boolean ledger) {
    SloCheck check = new SloCheck();
    check.atMost("answerP99Ms", slo.answerP99Ms(), ms(figures.answerDue().p99()));
    check.atMost("issuanceP99Ms", slo.issuanceP99Ms(), ms(figures.issuance().p99()));
    check.atMost("unansweredShare", slo.unansweredShare(), figures.unansweredShare());
    boolean clicked = figures.unansweredShare().isPresent();
    long accepted = figures.outcomes().getOrDefault(Outcome.ACCEPTED, 0L);
    check.atLeast(
        "acceptedPerS", slo.acceptedPerS(), rate(figures.acceptedPerS(), clicked && accepted == 0));
    check.atLeast(
        "issuedPerS",
        slo.issuedPerS(),
        rate(figures.issuedPerS(), clicked && ledger && figures.issued() == 0));
    check.atMost(
        "drainMs",
        slo.drainMs(),
        drainMs.isPresent()
            ? OptionalDouble.of((double) drainMs.getAsLong())
            : OptionalDouble.empty());
    return check.breaches;
  }

  private void atMost(String key, OptionalDouble limit, OptionalDouble measured) {
    if (limit.isPresent() && measured.isPresent() && measured.getAsDouble() > limit.getAsDouble()) {
      breaches.add(new SloBreach(key, limit.getAsDouble(), measured.getAsDouble()));
    }
  }

  private void atLeast(String key, OptionalDouble limit, OptionalDouble measured) {
    if (limit.isPresent() && measured.isPresent() && measured.getAsDouble() < limit.getAsDouble()) {
      breaches.add(new SloBreach(key, limit.getAsDouble(), measured.getAsDouble()));
    }
  }

  private static OptionalDouble rate(OptionalDouble perS, boolean nothing) {
    return nothing ? OptionalDouble.of(0) : perS;
  }

  private static OptionalDouble ms(OptionalLong ns) {
    return ns.isPresent() ? OptionalDouble.of(ns.getAsLong() / NS_PER_MS) : OptionalDouble.empty();
  }
}
