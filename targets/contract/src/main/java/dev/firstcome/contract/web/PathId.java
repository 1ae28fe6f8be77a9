package dev.firstcome.contract.web;

/** Ids in a path: decimal digits without sign or leading zero, 1 to {@link Long#MAX_VALUE}. */
final class PathId {
  static final String RANGE = "must be a whole number from 1 to " + Long.MAX_VALUE;

  private PathId() {}

  /**
   * Reads one.
   *
   * @throws InvalidRequestException naming {@code field}
   */
  static long parse(String field, String text) {
    int length = text.length();
    // 19 digits hold Long.MAX_VALUE; more cannot be in range
    if (length == 0 || length > 19 || text.charAt(0) == '0') {
      throw new InvalidRequestException(field, RANGE);
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new InvalidRequestException(field, RANGE);
      }
      value = value * 10 + digit;
    }
    if (value <= 0) { // wrapped: 19 digits overflow at most once
      throw new InvalidRequestException(field, RANGE);
    }
    return value;
  }
}
