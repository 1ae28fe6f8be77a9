package dev.firstcome.reports;

import dev.firstcome.core.run.RunResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the runs of a comparison are called: by their targets, and by numbers where one comes twice.
 */
final class RunNames {
  private RunNames() {}

  static List<String> of(List<RunResult> runs) {
    Map<String, Integer> times = new HashMap<>();
    runs.forEach(run -> times.merge(run.target(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (RunResult run : runs) {
      int nth = seen.merge(run.target(), 1, Integer::sum);
      names.add(times.get(run.target()) == 1 ? run.target() : run.target() + " #" + nth);
    }
    return names;
  }
}
