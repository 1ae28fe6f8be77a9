package dev.firstcome.reports.table;

/**
 * How many columns of a terminal a text takes: two for each Hangul syllable and other East Asian
 * wide character, none for a combining mark (Unicode Standard Annex 11, classes W and F).
 */
final class CellWidth {
  /** First and last code points of the wide ranges that occur in practice, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, // Hangul Jamo, leading consonants
    0x2E80, 0x303E, // CJK radicals, punctuation
    0x3041, 0xA4CF, // Kana, CJK ideographs, Yi
    0xA960, 0xA97F, // Hangul Jamo Extended-A
    0xAC00, 0xD7A3, // Hangul syllables
    0xF900, 0xFAFF, // CJK compatibility ideographs
    0xFE30, 0xFE6F, // CJK compatibility forms
    0xFF00, 0xFF60, // fullwidth forms
    0xFFE0, 0xFFE6, // fullwidth signs
    0x1F300, 0x1F64F, // pictographs
    0x1F900, 0x1F9FF, // more pictographs
    0x20000, 0x3FFFD, // CJK extensions
  };

  private CellWidth() {}

  static int of(String text) {
    return text.codePoints().map(CellWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** Fills with blanks on the right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Fills with blanks on the left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
