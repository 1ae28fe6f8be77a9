package dev.firstcome.app.cli;

import dev.firstcome.environment.PartSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which environment a command wants.
 *
 * @param name as {@code --env} takes it
 * @param endpoints the file that says where everything is; there with {@link #EXTERNAL} alone
 * @param parts images and limits of containers
 */
public record EnvironmentChoice(String name, Optional<Path> endpoints, PartSettings parts) {

  /** The one that needs a file. */
  public static final String EXTERNAL = "external";

  /** Where the places of servers are from: a file, or the environment itself. */
  String source() {
    return endpoints.map(Path::toString).orElse(name);
  }

  /** The choice as one would type it; the same text for the same choice, and its name first. */
  String text() {
    StringBuilder text = new StringBuilder(name);
    endpoints.ifPresent(file -> text.append(" --endpoints ").append(file));
    new TreeMap<>(parts.images())
        .forEach((part, image) -> text.append(" --image " + part + "=" + image));
    new TreeMap<>(parts.limits())
        .forEach((part, limit) -> text.append(" --limit " + part + "=" + limit.text()));
    return text.toString();
  }
}
