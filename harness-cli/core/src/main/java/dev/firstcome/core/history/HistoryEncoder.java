package dev.firstcome.core.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** Turns operations into lines of {@code history.csv}, without allocating. For one thread. */
final class HistoryEncoder {
  /** The header line, without its end. */
  static final String HEADER =
      "operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome";

  private static final int LONGEST_LINE = 6 * 21 + 32;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] digits = new byte[20];
  private final Map<Kind, byte[]> kinds = new EnumMap<>(Kind.class);
  private final Map<Outcome, byte[]> outcomes = new EnumMap<>(Outcome.class);
  private int size;

  HistoryEncoder(OutputStream out) {
    this.out = out;
    for (Kind kind : Kind.values()) {
      kinds.put(kind, kind.text().getBytes(US_ASCII));
    }
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, outcome.name().getBytes(US_ASCII));
    }
    put(HEADER.getBytes(US_ASCII));
    buffer[size++] = '\n';
  }

  void line(
      long operationId,
      Kind kind,
      long couponId,
      long userId,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome)
      throws IOException {
    if (buffer.length - size < LONGEST_LINE) {
      flush();
    }
    number(operationId);
    put(kinds.get(kind));
    buffer[size++] = ',';
    number(couponId);
    number(userId);
    number(dueNs);
    number(invokedNs);
    if (completedNs == History.NO_ANSWER) {
      buffer[size++] = ',';
    } else {
      number(completedNs);
    }
    put(outcomes.get(outcome));
    buffer[size++] = '\n';
  }

  /** Hands every line so far to the stream, whole lines only. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    out.flush();
    size = 0;
  }

  private void number(long value) {
    long rest = value;
    int n = 0;
    do {
      digits[n++] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      buffer[size++] = '-';
    }
    while (n > 0) {
      buffer[size++] = digits[--n];
    }
    buffer[size++] = ',';
  }

  private void put(byte[] text) {
    System.arraycopy(text, 0, buffer, size, text.length);
    size += text.length;
  }
}
