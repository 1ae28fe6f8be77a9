package dev.firstcome.app.doctor;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whether processors change their frequency under the measurement.
 *
 * @param governors what Linux steers each core's frequency by; empty where it is not told, as on
 *     most virtual machines
 */
record FrequencyProbe(Set<String> governors) implements Probe {

  private static final String STEADY = "performance";

  @Override
  public Diagnosis look() {
    if (governors.isEmpty()) {
      return Diagnosis.saying("unknown", "frequency", Health.OK);
    }
    Health health = governors.equals(Set.of(STEADY)) ? Health.OK : Health.WARN;
    return Diagnosis.of(
        "frequency", health, "governors", String.join(", ", new TreeSet<>(governors)));
  }
}
