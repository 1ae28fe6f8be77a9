package dev.firstcome.app.cli;

import dev.firstcome.environment.PartSettings;
import java.nio.file.Path;
import java.util.Optional;

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
}
