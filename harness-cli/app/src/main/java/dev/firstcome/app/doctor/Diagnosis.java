package dev.firstcome.app.doctor;

import dev.firstcome.core.sentence.Sentence;
import java.util.Optional;

/**
 * What a probe says.
 *
 * @param probe its name, one word
 * @param found what it saw
 * @param todo what to do about it; empty where all is well
 */
public record Diagnosis(String probe, Health health, Sentence found, Optional<Sentence> todo) {

  /** Makes one from the sentences {@code doctor.PROBE.found} and {@code doctor.PROBE.todo}. */
  static Diagnosis of(String probe, Health health, Object... namesAndValues) {
    return saying("found", probe, health, namesAndValues);
  }

  /** The same, with another sentence about what was seen. */
  static Diagnosis saying(String found, String probe, Health health, Object... namesAndValues) {
    Optional<Sentence> todo =
        health == Health.OK
            ? Optional.empty()
            : Optional.of(Sentence.of("doctor." + probe + ".todo", namesAndValues));
    return new Diagnosis(
        probe, health, Sentence.of("doctor." + probe + "." + found, namesAndValues), todo);
  }
}
