package dev.firstcome.reports.advice;

import dev.firstcome.reports.advice.Check.Outcome;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What measured runs say to a person's needs.
 *
 * @param needs the needs
 * @param recommended the design that meets all of them, with the least memory where several do
 * @param designs each one that has runs that count
 * @param leftOut the runs that do not count, each with the word why
 */
public record Advice(
    Needs needs,
    Optional<String> recommended,
    List<Assessment> designs,
    Map<String, String> leftOut) {

  /** Copies list and map. */
  public Advice {
    designs = List.copyOf(designs);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** Draws it. */
  public static Advice of(Needs needs, List<MeasuredRun> runs) {
    Map<String, List<MeasuredRun>> byDesign =
        runs.stream()
            .filter(MeasuredRun::counts)
            .collect(
                Collectors.groupingBy(
                    MeasuredRun::variant, LinkedHashMap::new, Collectors.toList()));
    List<Assessment> designs =
        byDesign.values().stream().map(of -> new Assessor(needs, of).assess()).toList();
    Map<String, String> leftOut = new LinkedHashMap<>();
    runs.stream()
        .filter(run -> !run.counts())
        .forEach(run -> leftOut.put(run.result().run(), run.standing()));
    return new Advice(
        needs,
        designs.stream()
            .filter(design -> design.outcome() == Outcome.MET)
            .min(Comparator.comparingDouble(Assessment::memoryBytes))
            .map(Assessment::design),
        designs,
        leftOut);
  }
}
