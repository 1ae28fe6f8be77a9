package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The words that a cell may hold.
 *
 * @param <T> what they stand for
 */
public final class Words<T> {
  private final List<T> values;
  private final byte[][] words;

  private Words(List<T> values, byte[][] words) {
    this.values = values;
    this.words = words;
  }

  /** Makes the words of some values; an empty word stands for an empty cell. */
  public static <T> Words<T> of(T[] values, Function<T, String> word) {
    byte[][] words =
        Arrays.stream(values).map(v -> word.apply(v).getBytes(UTF_8)).toArray(byte[][]::new);
    return new Words<>(List.of(values), words);
  }

  /** Returns the value of the word in {@code bytes[start, end)}, or null. */
  T match(byte[] bytes, int start, int end) {
    for (int w = 0; w < words.length; w++) {
      byte[] word = words[w];
      if (word.length == end - start && Arrays.equals(word, 0, word.length, bytes, start, end)) {
        return values.get(w);
      }
    }
    return null;
  }

  /** Returns all words, for complaints. */
  String all() {
    StringBuilder all = new StringBuilder();
    for (byte[] word : words) {
      all.append(all.isEmpty() ? "" : ", ")
          .append(word.length == 0 ? "(empty)" : new String(word, UTF_8));
    }
    return all.toString();
  }
}
