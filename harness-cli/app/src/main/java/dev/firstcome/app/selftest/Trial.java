package dev.firstcome.app.selftest;

import dev.firstcome.core.checker.Anomaly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run of the selftest.
 *
 * @param name the defect's; {@link #SOUND} for a target without one
 * @param storm what is driven at it
 * @param seed of the storm's schedule
 * @param variables what the target's environment gets
 * @param anomalies exactly what must be found
 * @param mayBeVacuous the checks that may have nothing to judge
 */
public record Trial(
    String name,
    SmallStorm storm,
    long seed,
    Map<String, String> variables,
    Set<Anomaly> anomalies,
    Set<Anomaly> mayBeVacuous) {

  /** The name of a run without a defect. */
  public static final String SOUND = "NONE";

  private static final String VARIABLE = "FIRSTCOME_DEFECT";

  /** Copies what it is given. */
  public Trial {
    variables = Map.copyOf(variables);
    anomalies = Set.copyOf(anomalies);
    mayBeVacuous = Set.copyOf(mayBeVacuous);
  }

  /** Every run, storm by storm, first without a defect. */
  public static List<Trial> all() {
    List<Trial> trials = new ArrayList<>();
    for (SmallStorm storm : SmallStorm.values()) {
      trials.add(sound(storm));
      Arrays.stream(Defect.values())
          .filter(defect -> defect.storm() == storm)
          .map(Trial::of)
          .forEach(trials::add);
    }
    return trials;
  }

  /** A target without a defect, which must be VALID. */
  static Trial sound(SmallStorm storm) {
    // set to nothing, because a variable of the person's shell would be inherited
    return new Trial(SOUND, storm, storm.seed(), Map.of(VARIABLE, ""), Set.of(), storm.vacuous());
  }

  /** A target with a defect; it may well leave a check without anything to judge. */
  static Trial of(Defect defect) {
    return new Trial(
        defect.name(),
        defect.storm(),
        defect.storm().seed(),
        Map.of(VARIABLE, defect.name()),
        defect.anomalies(),
        Set.of(Anomaly.values()));
  }
}
