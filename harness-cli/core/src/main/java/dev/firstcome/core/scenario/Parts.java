package dev.firstcome.core.scenario;

import java.util.List;
import java.util.Map;

/**
 * What a scenario wants of the parts that it runs on. It can be had in containers alone, and a run
 * elsewhere is refused: two designs under unequal budgets would not be compared.
 *
 * @param images other container images, by part
 * @param limits budgets, by part
 */
public record Parts(Map<String, String> images, Map<String, Budget> limits) {

  /** Every part there may be, the service first. */
  public static final List<String> NAMES =
      List.of("service", "mariadb", "redis", "kafka", "connect");

  /** Nothing is wanted. */
  public static final Parts NONE = new Parts(Map.of(), Map.of());

  /** Copies the maps. */
  public Parts {
    images = Map.copyOf(images);
    limits = Map.copyOf(limits);
  }
}
