package dev.firstcome.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person may choose for each part of an environment of containers. A part is {@link
 * #SERVICE} or a server's name.
 *
 * @param images the image of a part, where it is not the default; that of the service is the one
 *     with the JRE, which the service's own image is built on
 * @param limits the budget of a part, where it has one
 */
public record PartSettings(Map<String, String> images, Map<String, Limit> limits) {

  /** The part that is the service. */
  public static final String SERVICE = "service";

  /** Nothing is chosen. */
  public static final PartSettings NONE = new PartSettings(Map.of(), Map.of());

  /** Copies what it is given. */
  public PartSettings {
    images = Map.copyOf(images);
    limits = Map.copyOf(limits);
  }

  /** Every part there may be. */
  public static List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(SERVICE));
    for (ServerKind kind : ServerKind.values()) {
      parts.add(name(kind));
    }
    return List.copyOf(parts);
  }

  /** A server's name as a part, such as {@code redis}. */
  public static String name(ServerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is chosen. */
  public boolean isEmpty() {
    return images.isEmpty() && limits.isEmpty();
  }

  /** The budget of a part. */
  public Limit limit(String part) {
    return limits.getOrDefault(part, Limit.NONE);
  }
}
