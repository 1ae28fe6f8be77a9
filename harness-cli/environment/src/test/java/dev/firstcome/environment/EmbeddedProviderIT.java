package dev.firstcome.environment;

import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class EmbeddedProviderIT extends EnvironmentProviderContract {

  /** Every process that was ever asked about. */
  private final Set<Long> pids = new HashSet<>();

  /** Reached by a path with blanks, as a checkout of anybody's may be. */
  @Override
  EnvironmentProvider provider() throws IOException {
    Path home = temporary.resolve("a home with blanks");
    Files.createSymbolicLink(home, Path.of(System.getProperty("firstcome.home")));
    return new EmbeddedProvider(home);
  }

  @Override
  boolean lives(RunningServer server) {
    long pid = server.pid().orElseThrow();
    pids.add(pid);
    return ProcessHandle.of(pid).isPresent();
  }

  @Override
  List<String> left() {
    return pids.stream()
        .filter(pid -> ProcessHandle.of(pid).isPresent())
        .map(pid -> "process " + pid)
        .toList();
  }
}
