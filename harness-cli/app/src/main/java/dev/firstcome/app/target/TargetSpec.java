package dev.firstcome.app.target;

import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A service that can be put to the test.
 *
 * @param name as {@code --target} takes it
 * @param servers what it needs to run; empty for the one that keeps all in memory
 * @param jar the executable jar
 * @param jvmOptions of its JVM; the same for every target, and in the manifest
 */
public record TargetSpec(String name, Set<ServerKind> servers, Path jar, List<String> jvmOptions) {

  /** Copies what it is given. */
  public TargetSpec {
    servers = Set.copyOf(servers);
    jvmOptions = List.copyOf(jvmOptions);
  }
}
