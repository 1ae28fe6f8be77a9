package dev.firstcome.core.run;

/** A file of a version that is not known here may mean anything, so it is not read at all. */
final class SchemaVersion {
  private SchemaVersion() {}

  /**
   * Checks a version.
   *
   * @throws IllegalArgumentException if it is below 1, or above the newest that is known
   */
  static void atMost(int newest, int version) {
    if (version < 1 || version > newest) {
      throw new IllegalArgumentException(
          "schemaVersion %d is not known here; the newest is %d".formatted(version, newest));
    }
  }
}
