package dev.firstcome.app.cli;

import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.reports.advice.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the amounts of {@code advise}: {@code 5000/s}, {@code p99=20ms}, {@code 2GiB}. */
final class Amounts {

  private Amounts() {}

  /**
   * A limit of a latency.
   *
   * @param ns nanoseconds, above 0
   */
  record Limit(Quantile quantile, long ns) {}

  /** Reads {@code 5000/s}. */
  static final class Rate implements ITypeConverter<Double> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)/s");

    @Override
    public Double convert(String value) {
      Matcher matcher = FORM.matcher(value);
      if (!matcher.matches() || Double.parseDouble(matcher.group(1)) <= 0) {
        throw new TypeConversionException("'" + value + "' is no rate: write it like 5000/s");
      }
      return Double.parseDouble(matcher.group(1));
    }
  }

  /** Reads {@code p99=20ms}. */
  static final class LimitOfQuantile implements ITypeConverter<Limit> {

    @Override
    public Limit convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException("'" + value + "' is no limit: write it like p99=20ms");
      }
      String name = value.substring(0, equals);
      Quantile quantile = quantile(name);
      long ms = new Durations().convert(value.substring(equals + 1)).toMillis();
      return new Limit(quantile, ms * 1_000_000L);
    }

    private static Quantile quantile(String name) {
      List<String> known = Arrays.stream(Quantile.values()).map(Quantile::text).toList();
      return Arrays.stream(Quantile.values())
          .filter(quantile -> quantile.text().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown quantile '%s'; did you mean '%s'?"
                          .formatted(name, Nearest.to(name, known))));
    }
  }

  /** Reads {@code 512MiB}, {@code 2GiB}, {@code 1.5GiB}. */
  static final class Size implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)([MG])iB");

    @Override
    public Long convert(String value) {
      Matcher matcher = FORM.matcher(value);
      if (!matcher.matches() || Double.parseDouble(matcher.group(1)) <= 0) {
        throw new TypeConversionException(
            "'" + value + "' is no size: write it like 512MiB or 2GiB");
      }
      double unit = matcher.group(2).equals("G") ? 0x1p30 : 0x1p20;
      return Math.round(Double.parseDouble(matcher.group(1)) * unit);
    }
  }
}
