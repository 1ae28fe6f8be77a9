package dev.firstcome.app.cli;

import dev.firstcome.environment.PartSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which environment a command wants.
 *
 * @param name as {@code --env} takes it
 * @param parts images and limits
 * @param endpoints the file that says where everything is; there with {@link #EXTERNAL} alone
 */
public record EnvironmentChoice(String name, PartSettings parts, Optional<Path> endpoints) {

  /** The one that needs a file. */
  public static final String EXTERNAL = "external";
}
