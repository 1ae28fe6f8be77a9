package dev.firstcome.environment.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one server lives.
 *
 * @param directory its own, made fresh for this start of the environment
 * @param log gets the output of everything that runs for it
 */
record ServerPlace(Path directory, Path log) {

  /** Makes the folders, and says where they are. */
  static ServerPlace create(Path directory, Path log) throws IOException {
    ServerPlace place = new ServerPlace(directory.toAbsolutePath(), log.toAbsolutePath());
    Files.createDirectories(place.data());
    Files.createDirectories(place.temporary());
    Files.createDirectories(place.log().getParent());
    return place;
  }

  /** What the server keeps. */
  Path data() {
    return directory.resolve("data");
  }

  /** What it may lose; a killed JVM leaves unpacked libraries there. */
  Path temporary() {
    return directory.resolve("tmp");
  }

  /** A file that it is started with. */
  Path file(String name) {
    return directory.resolve(name);
  }
}
