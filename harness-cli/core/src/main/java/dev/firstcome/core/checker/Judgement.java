package dev.firstcome.core.checker;

import java.util.List;
import java.util.Optional;

/**
 * A verdict, and what it was like for the people.
 *
 * @param verdict on correctness
 * @param honestAnswers empty without a final read
 * @param boundaries the sell-outs, at most {@link SellOutBoundary#MOST_COUPONS}, the least fair
 *     first; none without a final read
 */
public record Judgement(
    Verdict verdict, Optional<HonestAnswers> honestAnswers, List<SellOutBoundary> boundaries) {
  /** Copies the list. */
  public Judgement {
    boundaries = List.copyOf(boundaries);
  }
}
