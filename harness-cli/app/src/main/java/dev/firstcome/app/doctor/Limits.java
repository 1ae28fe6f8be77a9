package dev.firstcome.app.doctor;

/** Where a figure begins to be too small. */
final class Limits {

  private Limits() {}

  /** Judges a figure of which there should be much. */
  static Health least(double value, double fails, double warns) {
    if (value < fails) {
      return Health.FAIL;
    }
    return value < warns ? Health.WARN : Health.OK;
  }
}
