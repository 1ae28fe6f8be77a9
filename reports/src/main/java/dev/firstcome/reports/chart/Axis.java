package dev.firstcome.reports.chart;

import java.util.OptionalDouble;

/**
 * An axis.
 *
 * @param scale how it is divided
 * @param unit of its numbers, such as {@code ms}; empty for none
 * @param name what it shows
 * @param most where it ends at least; empty where its figures decide
 */
public record Axis(Scale scale, String unit, Text name, OptionalDouble most) {

  /** How an axis is divided. */
  public enum Scale {
    /** Evenly, from 0. */
    LINEAR,
    /** Each power of ten takes the same room. */
    LOG,
    /** 1 / (1 − q) on a logarithmic scale, written as the percentile q. */
    PERCENTILE
  }

  /** Makes one that its figures bound. */
  public static Axis of(Scale scale, String unit, Text name) {
    return new Axis(scale, unit, name, OptionalDouble.empty());
  }
}
