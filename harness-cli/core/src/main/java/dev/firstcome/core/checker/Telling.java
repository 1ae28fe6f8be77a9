package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.sentence.TimeText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds, among the operations of one user, the one that a sentence is to name. */
final class Telling {
  private Telling() {}

  /** Returns the issue operation that was answered so, and first. */
  static Optional<Operation> first(List<Operation> operations, Outcome outcome) {
    return firstAnswered(operations, o -> o.kind() == Kind.ISSUE && o.outcome() == outcome);
  }

  /** Returns the operation that passes and was answered first. */
  static Optional<Operation> firstAnswered(List<Operation> operations, Predicate<Operation> test) {
    return operations.stream()
        .filter(o -> o.completedNs().isPresent())
        .filter(test)
        .min(Comparator.comparingLong(o -> o.completedNs().getAsLong()));
  }

  /** Returns the time of day of the answer, or of the send where none came. */
  static String at(Operation operation) {
    return TimeText.at(operation.completedNs().orElse(operation.invokedNs()));
  }
}
