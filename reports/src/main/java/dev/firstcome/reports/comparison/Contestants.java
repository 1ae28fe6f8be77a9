package dev.firstcome.reports.comparison;

import dev.firstcome.reports.statistics.Draw;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Two series of trials, matched by their pairs.
 *
 * @param first in the order of the pairs
 * @param second in the same order, of the same length
 */
record Contestants(List<MeasuredTrial> first, List<MeasuredTrial> second) {

  /** Matches what has run; a trial whose partner has not is left out. */
  static Contestants match(
      List<MeasuredTrial> trials,
      Predicate<MeasuredTrial> isFirst,
      Predicate<MeasuredTrial> isSecond) {
    List<MeasuredTrial> first = new ArrayList<>();
    List<MeasuredTrial> second = new ArrayList<>();
    for (MeasuredTrial one : trials.stream().filter(isFirst).toList()) {
      trials.stream()
          .filter(isSecond)
          .filter(other -> other.trial().pair() == one.trial().pair())
          .findFirst()
          .ifPresent(
              other -> {
                first.add(one);
                second.add(other);
              });
    }
    return new Contestants(first, second);
  }

  /** Compares one figure: the second's divided by the first's; empty where no pair has it. */
  Optional<PairedRatio> compare(Measure measure, Draw draw) {
    List<Double> numerators = new ArrayList<>();
    List<Double> denominators = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      OptionalDouble a = measure.of(first.get(i).result());
      OptionalDouble b = measure.of(second.get(i).result());
      if (a.orElse(0) > 0 && b.orElse(0) > 0) {
        denominators.add(a.orElseThrow());
        numerators.add(b.orElseThrow());
      }
    }
    return numerators.isEmpty()
        ? Optional.empty()
        : Optional.of(PairedRatio.of(array(numerators), array(denominators), draw));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
