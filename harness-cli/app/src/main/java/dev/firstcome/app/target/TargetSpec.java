package dev.firstcome.app.target;

import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A service that can be put to the test.
 *
 * @param name as {@code --target} takes it
 * @param servers what it needs to run; empty for the one that keeps all in memory
 * @param jar the executable jar
 * @param jvmOptions of its JVM; the same for every target, and in the manifest
 * @param variables of its environment, beside those that every target is given
 */
public record TargetSpec(
    String name,
    Set<ServerKind> servers,
    Path jar,
    List<String> jvmOptions,
    Map<String, String> variables) {

  /** Copies what it is given. */
  public TargetSpec {
    servers = Set.copyOf(servers);
    jvmOptions = List.copyOf(jvmOptions);
    variables = Map.copyOf(variables);
  }

  /** The same target, with other variables of its own. */
  public TargetSpec withVariables(Map<String, String> other) {
    return new TargetSpec(name, servers, jar, jvmOptions, other);
  }
}
