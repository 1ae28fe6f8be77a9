package dev.firstcome.reports.trace;

import dev.firstcome.core.run.ResourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the samples of {@code resources.csv} tell over time. */
record ResourceTimes(List<ResourceLine> samples) {

  /**
   * Per component, its last sample in each interval. Its cores are the processor time since the
   * last sample before, divided by the time between the two; the first sample has none.
   */
  Map<String, Usage> usage(long startNs, long intervalNs) {
    Map<String, List<ResourceLine>> byComponent = new LinkedHashMap<>();
    samples.forEach(
        line -> byComponent.computeIfAbsent(line.component(), c -> new ArrayList<>()).add(line));
    Map<String, Usage> usage = new LinkedHashMap<>();
    byComponent.forEach((component, lines) -> usage.put(component, of(lines, startNs, intervalNs)));
    return usage;
  }

  private static Usage of(List<ResourceLine> lines, long startNs, long intervalNs) {
    MeanOverTime cores = new MeanOverTime(intervalNs);
    MeanOverTime rssBytes = new MeanOverTime(intervalNs);
    ResourceLine before = null;
    for (int i = 0; i < lines.size(); i++) {
      ResourceLine line = lines.get(i);
      long interval = Math.floorDiv(line.atNs() - startNs, intervalNs);
      boolean last =
          i + 1 == lines.size()
              || Math.floorDiv(lines.get(i + 1).atNs() - startNs, intervalNs) != interval;
      if (last && interval >= 0) {
        rssBytes.add(interval, (double) line.rssBytes());
        if (before != null && line.atNs() > before.atNs()) {
          long usedNs = Math.max(0, line.cpuNs() - before.cpuNs()); // a restart begins from nothing
          cores.add(interval, (double) usedNs / (line.atNs() - before.atNs()));
        }
      }
      before = last ? line : before;
    }
    return new Usage(cores, rssBytes);
  }
}
