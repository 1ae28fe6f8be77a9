package dev.firstcome.reports.advice;

import dev.firstcome.reports.advice.Check.Need;
import dev.firstcome.reports.advice.Check.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One design against all needs.
 *
 * @param design its name, with the durability that was set where that decides
 * @param memoryBytes what it would take; 0 where unknown
 * @param checks one for each need
 */
public record Assessment(String design, double memoryBytes, List<Check> checks) {

  /** Copies the list. */
  public Assessment {
    checks = List.copyOf(checks);
  }

  /** Returns MET where all needs are, BROKEN where one is, UNKNOWN else. */
  public Outcome outcome() {
    if (checks.stream().anyMatch(check -> check.outcome() == Outcome.BROKEN)) {
      return Outcome.BROKEN;
    }
    boolean met = checks.stream().allMatch(check -> check.outcome() == Outcome.MET);
    return met ? Outcome.MET : Outcome.UNKNOWN;
  }

  /** Returns the need whose limit is used up most, of those that were measured. */
  public Optional<Need> bindsFirst() {
    return checks.stream()
        .filter(check -> check.used().isPresent())
        .max(Comparator.comparingDouble(check -> check.used().orElse(0)))
        .map(Check::need);
  }
}
