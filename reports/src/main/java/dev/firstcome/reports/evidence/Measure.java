package dev.firstcome.reports.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One figure of every design in one scenario.
 *
 * @param metric which
 * @param scenario in which; empty where it is over all
 * @param byDesign per target's name; a design without a figure is not in it
 * @param ratio kafka-outbox divided by redis-streams, where a duel gives it
 */
public record Measure(
    Metric metric, String scenario, Map<String, Spread> byDesign, Optional<Interval> ratio) {

  /** Copies the map, order kept. */
  public Measure {
    byDesign = Collections.unmodifiableMap(new LinkedHashMap<>(byDesign));
  }
}
