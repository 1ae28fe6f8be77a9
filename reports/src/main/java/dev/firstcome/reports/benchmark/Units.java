package dev.firstcome.reports.benchmark;

/** JMH's units of time. */
final class Units {
  private Units() {}

  /** Nanoseconds of {@code s/op}, {@code ms/op}, {@code us/op} or {@code ns/op}. */
  static double ns(String unit) {
    return switch (unit) {
      case "s/op" -> 1e9;
      case "ms/op" -> 1e6;
      case "us/op" -> 1e3;
      case "ns/op" -> 1;
      default -> throw new IllegalArgumentException("no time of an operation: " + unit);
    };
  }
}
