package dev.firstcome.app.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder with executable jars of targets: a built checkout ({@code targets/NAME/target/}), or one
 * in which they simply lie.
 *
 * @param folder where
 * @param label what it is, for people
 */
public record Distribution(Path folder, String label) {

  /** Returns a target's jar, if it is there. */
  public Optional<Path> jar(String target) {
    String name = target + "-exec.jar";
    Path built = folder.resolve("targets").resolve(target).resolve("target").resolve(name);
    if (Files.isRegularFile(built)) {
      return Optional.of(built.toAbsolutePath());
    }
    Path flat = folder.resolve(name);
    return Files.isRegularFile(flat) ? Optional.of(flat.toAbsolutePath()) : Optional.empty();
  }
}
