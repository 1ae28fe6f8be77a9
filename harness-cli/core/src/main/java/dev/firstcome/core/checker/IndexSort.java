package dev.firstcome.core.checker;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Sorts indices by two columns of longs: a stable radix sort without boxing. Digits in which no two
 * values differ are skipped, so that a few million users cost two or three passes.
 */
final class IndexSort {
  private static final int DIGIT_BITS = 11; // 2,048 open places: more would not stay in the cache
  private static final int DIGIT = (1 << DIGIT_BITS) - 1;

  private int[] indices;
  private int[] nextIndices;
  private long[] keys;
  private long[] nextKeys;

  private IndexSort(int n) {
    indices = new int[n];
    nextIndices = new int[n];
    keys = new long[n];
    nextKeys = new long[n];
    for (int i = 0; i < n; i++) {
      indices[i] = i;
    }
  }

  /**
   * Indices in their order, and the columns by which they are ordered, in the same order: whoever
   * walks along need not jump about in the columns.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  static final class Sorted {
    private final int[] indices;
    private final long[] majors;
    private final long[] minors;

    private Sorted(int[] indices, long[] majors, long[] minors) {
      this.indices = indices;
      this.majors = majors;
      this.minors = minors;
    }

    /** Returns the indices themselves, no copy. */
    int[] indices() {
      return indices;
    }

    /** Returns the major keys themselves, no copy. */
    long[] majors() {
      return majors;
    }

    /** Returns the minor keys themselves, no copy. */
    long[] minors() {
      return minors;
    }
  }

  /** Sorts 0 … n−1 by {@code major}, then {@code minor}; equal ones stay in their order. */
  static Sorted sorted(int n, IntToLongFunction major, IntToLongFunction minor) {
    IndexSort sort = new IndexSort(n);
    sort.by(minor); // each sort leaves equal ones as they are, so the last one counts most
    sort.by(major);
    return sort.with(minor);
  }

  private Sorted with(IntToLongFunction minor) {
    Arrays.parallelSetAll(nextKeys, i -> minor.applyAsLong(indices[i]));
    Arrays.parallelSetAll(keys, i -> keys[i] ^ Long.MIN_VALUE);
    return new Sorted(indices, keys, nextKeys);
  }

  private void by(IntToLongFunction column) {
    // the flipped sign lets negative ones come first
    Arrays.parallelSetAll(keys, i -> column.applyAsLong(indices[i]) ^ Long.MIN_VALUE);
    long differing = 0;
    for (long key : keys) {
      differing |= key ^ keys[0];
    }
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      if ((differing >>> shift & DIGIT) != 0) {
        byDigit(shift);
      }
    }
  }

  private void byDigit(int shift) {
    int[] place = placesOf(shift);
    for (int i = 0; i < keys.length; i++) {
      int to = place[(int) (keys[i] >>> shift) & DIGIT]++;
      nextKeys[to] = keys[i];
      nextIndices[to] = indices[i];
    }
    long[] sortedKeys = nextKeys;
    nextKeys = keys;
    keys = sortedKeys;
    int[] sortedIndices = nextIndices;
    nextIndices = indices;
    indices = sortedIndices;
  }

  /** Returns where the values of each digit begin. */
  private int[] placesOf(int shift) {
    int[] place = new int[DIGIT + 2];
    for (long key : keys) {
      place[((int) (key >>> shift) & DIGIT) + 1]++;
    }
    for (int digit = 0; digit < DIGIT; digit++) {
      place[digit + 1] += place[digit];
    }
    return place;
  }
}
