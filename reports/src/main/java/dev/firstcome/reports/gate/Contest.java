package dev.firstcome.reports.gate;

import dev.firstcome.reports.statistics.EstimatedRatio;
import java.util.List;
import java.util.Optional;

/**
 * A figure of both sides before anything is decided.
 *
 * @param figure which
 * @param weight what it may do
 * @param usable how many pairs could have it: of VALID and FIT trials
 * @param base its values there, in base units; may be empty
 * @param head its values there
 * @param ratio the head's divided by the base's; empty where either has none
 * @param outrun whether it is divided by another target's that has improved by itself: a worse
 *     ratio then says nothing of the figure
 */
public record Contest(
    GateFigure figure,
    Weight weight,
    int usable,
    List<Double> base,
    List<Double> head,
    Optional<EstimatedRatio> ratio,
    boolean outrun) {

  /** Copies the lists. */
  public Contest {
    base = List.copyOf(base);
    head = List.copyOf(head);
  }

  /** Returns how often chance alone gives as much, were the ratio within this factor of 1. */
  double p(double factor) {
    return ratio.map(estimated -> estimated.p(factor)).orElse(1.0);
  }
}
