package dev.firstcome.core.column;

import java.util.Arrays;

/** A column of bytes that only grows; small enough to be copied. Not for several writers. */
public final class ByteColumn {
  private byte[] bytes = new byte[16];
  private int size;

  /** Returns the number of values. */
  public int size() {
    return size;
  }

  /** Returns value {@code i}, counted from 0; {@code i} must be below {@link #size}. */
  public byte get(int i) {
    return bytes[i];
  }

  /** Adds a value at the end. */
  public void add(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + (size >> 1));
    }
    bytes[size++] = value;
  }

  /** Adds all values of another column at the end. */
  public void addAll(ByteColumn other) {
    for (int i = 0; i < other.size; i++) {
      add(other.bytes[i]);
    }
  }

  /** Forgets all values, and keeps the memory for others. */
  public void clear() {
    size = 0;
  }
}
