package dev.firstcome.core.checker;

import dev.firstcome.core.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What one check found.
 *
 * @param anomaly which
 * @param status what it came to
 * @param count how many, in the anomaly's own unit; the true number, however few witnesses
 * @param judged out of how many (the denominator)
 * @param witnesses at most 10
 * @param sentence the finding in one sentence
 * @param order for {@link Anomaly#ORDER_INVERSION}, where anybody was turned away and anybody was
 *     issued to
 */
public record Finding(
    Anomaly anomaly,
    CheckStatus status,
    long count,
    long judged,
    List<Witness> witnesses,
    Sentence sentence,
    Optional<OrderFigures> order) {
  /** Copies the list. */
  public Finding {
    witnesses = List.copyOf(witnesses);
  }
}
