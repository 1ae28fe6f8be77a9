package dev.firstcome.app.judge;

import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.SloBreach;
import dev.firstcome.core.scenario.Slo;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Holds a run against the limits of its scenario. A figure that could not be measured breaks no
 * limit: the verdict says already that the run is UNKNOWN.
 */
final class SloCheck {

  private static final double NS_PER_MS = 1e6;

  private final List<SloBreach> breaches = new ArrayList<>();

  private SloCheck() {}

  static List<SloBreach> breaches(Slo slo, Figures figures, OptionalLong drainMs) {
    SloCheck check = new SloCheck();
    check.atMost("answerP99Ms", slo.answerP99Ms(), ms(figures.answerDue().p99()));
    check.atMost("issuanceP99Ms", slo.issuanceP99Ms(), ms(figures.issuance().p99()));
    check.atMost("unansweredShare", slo.unansweredShare(), figures.unansweredShare());
    check.atLeast("acceptedPerS", slo.acceptedPerS(), figures.acceptedPerS());
    check.atLeast("issuedPerS", slo.issuedPerS(), figures.issuedPerS());
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

  private static OptionalDouble ms(OptionalLong ns) {
    return ns.isPresent() ? OptionalDouble.of(ns.getAsLong() / NS_PER_MS) : OptionalDouble.empty();
  }
}
