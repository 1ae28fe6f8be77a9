package dev.firstcome.reports.advice;

import dev.firstcome.core.latency.Quantiles;
import java.util.OptionalLong;
import java.util.function.Function;

/** A quantile that a limit can be set for. */
public enum Quantile {
  /** The median. */
  P50("p50", Quantiles::p50),
  /** 90 %. */
  P90("p90", Quantiles::p90),
  /** 99 %. */
  P99("p99", Quantiles::p99),
  /** 99.9 %. */
  P999("p99.9", Quantiles::p999);

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // method references without state
  private final Function<Quantiles, OptionalLong> of;

  Quantile(String text, Function<Quantiles, OptionalLong> of) {
    this.text = text;
    this.of = of;
  }

  /** Returns its name, such as {@code p99}. */
  public String text() {
    return text;
  }

  OptionalLong of(Quantiles quantiles) {
    return of.apply(quantiles);
  }
}
