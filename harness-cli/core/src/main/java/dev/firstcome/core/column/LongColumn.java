package dev.firstcome.core.column;

import java.util.Arrays;

/** A column of 64-bit numbers that only grows. Not for writing by several threads. */
public final class LongColumn {
  // 256 KiB a chunk: G1 calls an array "humongous" from half a region (512 KiB at a 2 GiB heap) on
  private static final int CHUNK_BITS = 15;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int IN_CHUNK = CHUNK - 1;

  private long[][] chunks = {new long[16]};
  private int size;

  /** Returns the number of values. */
  public int size() {
    return size;
  }

  /** Returns value {@code i}, counted from 0; {@code i} must be below {@link #size}. */
  public long get(int i) {
    return chunks[i >>> CHUNK_BITS][i & IN_CHUNK];
  }

  /** Adds a value at the end. */
  public void add(long value) {
    int chunk = size >>> CHUNK_BITS;
    int at = size & IN_CHUNK;
    if (chunk == chunks.length || at == chunks[chunk].length) {
      grow(chunk);
    }
    chunks[chunk][at] = value;
    size++;
  }

  /** Adds all values of another column at the end. */
  public void addAll(LongColumn other) {
    for (int i = 0; i < other.size; i++) {
      add(other.get(i));
    }
  }

  /** Forgets all values, and keeps the memory for others. */
  public void clear() {
    size = 0;
  }

  /**
   * The first chunk grows as a list does, so that a short column is small; the others are whole.
   */
  private void grow(int chunk) {
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk + 1);
      chunks[chunk] = new long[CHUNK];
    } else {
      chunks[chunk] = Arrays.copyOf(chunks[chunk], 2 * chunks[chunk].length);
    }
  }
}
