package dev.firstcome.environment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service to run beside the servers: an executable jar that listens where {@code SERVER_ADDRESS}
 * and {@code SERVER_PORT} say, and finds its servers by the variables of {@link
 * Environment#targetVariables()}. Both are the environment's to set, because it alone knows the
 * addresses that are true where the service runs.
 *
 * @param name for messages, such as {@code redis-streams}
 * @param jar the executable jar
 * @param jvmOptions of its JVM
 * @param variables its own settings, added to those that the environment sets
 * @param workingDirectory of a local process, which keeps its temporary files there; must exist
 * @param log gets its output; its folder must exist
 */
public record ServiceSpec(
    String name,
    Path jar,
    List<String> jvmOptions,
    Map<String, String> variables,
    Path workingDirectory,
    Path log) {

  /** Copies what it is given. */
  public ServiceSpec {
    jvmOptions = List.copyOf(jvmOptions);
    variables = Map.copyOf(variables);
  }

  /**
   * For an environment that is about to start the jar.
   *
   * @throws ProvisionException if it has not been built
   */
  public void requireJar() throws ProvisionException {
    if (!Files.isRegularFile(jar)) {
      throw new ProvisionException(name, "there is no " + jar + ": build it first");
    }
  }
}
