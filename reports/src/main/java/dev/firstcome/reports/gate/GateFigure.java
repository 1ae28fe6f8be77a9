package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.Measure;
import java.util.Optional;

/**
 * What is compared: a target's figure, or by how much it differs from another target's in the same
 * job, which a faster or slower machine hardly changes.
 *
 * @param target whose
 * @param against the target that it is divided by; mostly empty
 * @param measure which
 */
public record GateFigure(String target, Optional<String> against, Measure measure) {

  /** Makes the figure of one target. */
  public static GateFigure of(String target, Measure measure) {
    return new GateFigure(target, Optional.empty(), measure);
  }

  /** Tells whether a smaller figure is the better one; a ratio follows what it is a ratio of. */
  public boolean lessIsBetter() {
    return !measure.moreIsBetter();
  }

  /** Returns the group that it is shown in: its target, or both targets. */
  public String group() {
    return against.map(other -> target + " / " + other).orElse(target);
  }
}
