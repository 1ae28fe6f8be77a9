package dev.firstcome.app.doctor;

import java.util.Locale;

/** Figures in sentences. */
final class Numbers {

  private Numbers() {}

  /** One decimal. */
  static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
