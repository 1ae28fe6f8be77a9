package dev.firstcome.core.sentence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the word that somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the known word with the fewest edits from {@code word}, the first of equals; a missing
   * ending is one edit.
   */
  public static String to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(k -> edits(word, k)))
        .orElseThrow(() -> new IllegalArgumentException("no known words"));
  }

  /** Levenshtein distance, upper and lower case being the same. */
  private static int edits(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.length() > 2 && b.startsWith(a)) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
