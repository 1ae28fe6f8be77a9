package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstcome.core.sentence.Nearest;
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

  /** Says what is wrong with a cell that holds none of them, and which one may have been meant. */
  String complaint(String name, String cell) {
    List<String> known = Arrays.stream(words).map(word -> new String(word, UTF_8)).toList();
    List<String> spoken = known.stream().filter(word -> !word.isEmpty()).toList();
    String nearest = cell.isEmpty() ? "" : "; the nearest is " + Nearest.to(cell, spoken);
    return "%s: unknown word \"%s\"%s; known are %s".formatted(name, cell, nearest, all());
  }

  /** Returns all words, for complaints. */
  private String all() {
    StringBuilder all = new StringBuilder();
    for (byte[] word : words) {
      all.append(all.isEmpty() ? "" : ", ")
          .append(word.length == 0 ? "(empty)" : new String(word, UTF_8));
    }
    return all.toString();
  }
}
