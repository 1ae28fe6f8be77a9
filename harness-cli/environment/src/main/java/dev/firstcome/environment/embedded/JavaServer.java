package dev.firstcome.environment.embedded;

import dev.firstcome.environment.server.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a server that is written in Java is started: on the harness's own JDK. */
final class JavaServer {

  private final Path libraries;
  private final ServerPlace place;

  /**
   * For one server.
   *
   * @param libraries the folder of its jars
   */
  JavaServer(Path libraries, ServerPlace place) {
    this.libraries = libraries;
    this.place = place;
  }

  /** The command that runs {@code main} with {@code options} for the JVM. */
  List<String> command(List<String> options, String main, String... arguments) throws IOException {
    Path logging = place.file("log4j2.properties");
    Files.writeString(logging, SettingsFile.text("log4j2.properties"));

    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // a killed JVM leaves the native libraries that it has unpacked
    command.add("-Djava.io.tmpdir=" + place.temporary());
    command.add("-Djava.awt.headless=true");
    command.add("-Dlog4j2.configurationFile=" + logging.toUri());
    command.add("-cp");
    command.add(libraries.resolve("*").toString());
    command.add(main);
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }
}
