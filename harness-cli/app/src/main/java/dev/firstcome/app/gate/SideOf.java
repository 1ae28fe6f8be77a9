package dev.firstcome.app.gate;

import dev.firstcome.reports.gate.Side;
import java.util.Locale;

/**
 * What runs in a trial of a gate, as plans name it: {@code redis-streams@base}.
 *
 * @param target its name
 * @param side of which distribution
 */
record SideOf(String target, Side side) {

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none
   */
  static SideOf parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1) {
      throw new IllegalArgumentException("'" + text + "' is no target of a side");
    }
    return new SideOf(
        text.substring(0, at), Side.valueOf(text.substring(at + 1).toUpperCase(Locale.ROOT)));
  }

  String text() {
    return target + "@" + side.key();
  }
}
