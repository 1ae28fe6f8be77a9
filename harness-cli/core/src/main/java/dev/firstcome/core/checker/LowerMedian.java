package dev.firstcome.core.checker;

import dev.firstcome.core.column.LongColumn;

/**
 * Finds the lower median of many values without sorting them: digit by digit from the highest, it
 * counts the values that share all digits so far. Six walks, whatever the values are.
 */
final class LowerMedian {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int HIGHEST = 5 * DIGIT_BITS;

  private LowerMedian() {}

  /** Returns the lower median of values that are at least 0; 0 where there are none. */
  static long of(LongColumn values) {
    if (values.size() == 0) {
      return 0;
    }
    long rank = (values.size() - 1L) / 2; // among those that share the digits found so far
    long found = 0;
    for (int shift = HIGHEST; shift >= 0; shift -= DIGIT_BITS) {
      long[] counts = countDigits(values, shift, found);
      int digit = 0;
      while (rank >= counts[digit]) {
        rank -= counts[digit++];
      }
      found = found << DIGIT_BITS | digit;
    }
    return found;
  }

  private static long[] countDigits(LongColumn values, int shift, long higherDigits) {
    long[] counts = new long[DIGITS];
    for (int i = 0; i < values.size(); i++) {
      long upToHere = values.get(i) >>> shift;
      if (upToHere >>> DIGIT_BITS == higherDigits) {
        counts[(int) upToHere & (DIGITS - 1)]++;
      }
    }
    return counts;
  }
}
