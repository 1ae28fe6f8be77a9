package dev.firstcome.reports.format;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How the figures of one row are written. All of a row share one scale, so that they compare. */
public enum Unit {
  /** A number without a unit. */
  PLAIN(new Scale(1, "")),
  /** A share of 1 in; per cent out. */
  SHARE(new Scale(0.01, "%")),
  /** A whole number of things, its thousands apart. */
  COUNT(new Scale(1, "")),
  /** Events per second. */
  PER_SECOND(new Scale(1, "/s")),
  /** Nanoseconds in; µs, ms or s out. */
  DURATION(new Scale(1e3, "µs"), new Scale(1e6, "ms"), new Scale(1e9, "s")),
  /** Nanoseconds of processor time in; seconds out. */
  CPU(new Scale(1e9, "s")),
  /** Bytes in; KiB, MiB or GiB out. */
  BYTES(new Scale(0x1p10, "KiB"), new Scale(0x1p20, "MiB"), new Scale(0x1p30, "GiB"));

  /** Stands where there is no figure. */
  public static final String NONE = "–";

  /** A figure this far below 1 of its unit would lose its digits. */
  private static final double LEAST = 0.1;

  private record Scale(double divisor, String suffix) {}

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Scale> scales;

  Unit(Scale... scales) {
    this.scales = List.of(scales);
  }

  /** Writes the figures of one row in the unit that suits the greatest, and loses none. */
  public List<String> row(List<OptionalDouble> figures) {
    double greatest = 0;
    double least = Double.MAX_VALUE;
    for (OptionalDouble figure : figures) {
      if (figure.isPresent() && figure.getAsDouble() > 0) {
        greatest = Math.max(greatest, figure.getAsDouble());
        least = Math.min(least, figure.getAsDouble());
      }
    }
    Scale scale = scale(greatest, least);
    return figures.stream()
        .map(figure -> this == COUNT ? count(figure) : write(figure, scale))
        .toList();
  }

  /** Writes one figure alone. */
  public String one(double figure) {
    return row(List.of(OptionalDouble.of(figure))).get(0);
  }

  private Scale scale(double greatest, double least) {
    int i = scales.size() - 1;
    while (i > 0 && greatest < scales.get(i).divisor) {
      i--;
    }
    while (i > 0 && least / scales.get(i).divisor < LEAST) {
      i--;
    }
    return scales.get(i);
  }

  private static String count(OptionalDouble figure) {
    return figure.isEmpty() ? NONE : whole(Math.round(figure.getAsDouble()));
  }

  private static String write(OptionalDouble figure, Scale scale) {
    if (figure.isEmpty()) {
      return NONE;
    }
    String number = number(figure.getAsDouble() / scale.divisor);
    return scale.suffix.isEmpty() ? number : number + " " + scale.suffix;
  }

  /** Writes a whole number, its thousands apart. */
  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Writes a number with three significant digits; one above 100 without decimals. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= 99.95 || value == 0) {
      return whole(Math.round(value));
    }
    String format = size >= 9.995 ? "%.1f" : size >= 0.9995 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }
}
