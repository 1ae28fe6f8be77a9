package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.InvalidCursorException;
import dev.firstcome.redisstreams.redis.Listing;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of all requests stands: first the stream, then the dead letters, then the issued
 * ones. As text a letter, a colon, and the last entry's or user's id.
 *
 * @param after what was read last; exclusive
 */
record Cursor(Part part, String after) {
  private static final Pattern ENTRY = Pattern.compile("-|\\d{1,19}-\\d{1,19}");

  /** The parts in the order in which requests pass through them. */
  enum Part {
    STREAM('s'),
    DEAD_LETTERS('d'),
    ISSUED('i');

    private final char letter;

    Part(char letter) {
      this.letter = letter;
    }
  }

  static final Cursor FIRST = new Cursor(Part.STREAM, Listing.START);
  static final Cursor FIRST_DEAD_LETTER = new Cursor(Part.DEAD_LETTERS, Listing.START);
  static final Cursor FIRST_ISSUED = new Cursor(Part.ISSUED, "0");

  /**
   * Reads one; null is the first.
   *
   * @throws InvalidCursorException it is none
   */
  static Cursor parse(@Nullable String text) {
    if (text == null) {
      return FIRST;
    }
    for (Part part : Part.values()) {
      if (text.length() > 2 && text.charAt(0) == part.letter && text.charAt(1) == ':') {
        Cursor cursor = new Cursor(part, text.substring(2));
        if (cursor.valid()) {
          return cursor;
        }
      }
    }
    throw new InvalidCursorException(text);
  }

  private boolean valid() {
    if (part != Part.ISSUED) {
      return ENTRY.matcher(after).matches();
    }
    try {
      return Long.parseLong(after) >= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The last user's id, in {@link Part#ISSUED}. */
  long user() {
    return Long.parseLong(after);
  }

  @Override
  public String toString() {
    return part.letter + ":" + after;
  }
}
