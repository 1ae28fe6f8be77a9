package dev.firstcome.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 500ms}, {@code 10s}, {@code 1.5s}, {@code 2m}. */
final class Durations implements ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m)");

  @Override
  public Duration convert(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "'" + value + "' is no duration: write it like 10s, 500ms or 2m");
    }
    double amount = Double.parseDouble(matcher.group(1));
    double ms =
        switch (matcher.group(2)) {
          case "ms" -> amount;
          case "s" -> amount * 1_000;
          default -> amount * 60_000;
        };
    if (ms < 1) {
      throw new TypeConversionException("'" + value + "' is shorter than 1ms");
    }
    return Duration.ofMillis(Math.round(ms));
  }
}
