package dev.firstcome.app.target;

import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A service that can be put to the test.
 *
 * @param name as {@code --target} takes it
 * @param servers what it needs to run; empty for the one that keeps all in memory
 * @param jar the executable jar
 * @param jvmOptions of its JVM; the same for every target, and in the manifest
 * @param variables of its environment, beside those that every target is given
 * @param notes what the manifest tells of it beyond that: settings by their names, and where its
 *     jar is from
 */
public record TargetSpec(
    String name,
    Set<ServerKind> servers,
    Path jar,
    List<String> jvmOptions,
    Map<String, String> variables,
    Map<String, String> notes) {

  /** Copies what it is given. */
  public TargetSpec {
    servers = Set.copyOf(servers);
    jvmOptions = List.copyOf(jvmOptions);
    variables = Map.copyOf(variables);
    notes = Map.copyOf(notes);
  }

  /** The same target, with other variables of its own. */
  public TargetSpec withVariables(Map<String, String> other) {
    return new TargetSpec(name, servers, jar, jvmOptions, other, notes);
  }

  /** The same target with settings of the service, beside the variables that it has. */
  public TargetSpec with(ServiceSettings settings) {
    Map<String, String> allVariables = new TreeMap<>(variables);
    allVariables.putAll(settings.variables());
    Map<String, String> allNotes = new TreeMap<>(notes);
    allNotes.putAll(settings.byName());
    return new TargetSpec(name, servers, jar, jvmOptions, allVariables, allNotes);
  }

  /** The same target with one more option of its JVM. */
  public TargetSpec withJvmOption(String option) {
    List<String> all = new ArrayList<>(jvmOptions);
    all.add(option);
    return new TargetSpec(name, servers, jar, all, variables, notes);
  }

  /**
   * The same target from another jar.
   *
   * @param more what the manifest shall tell of it
   */
  public TargetSpec from(Path other, Map<String, String> more) {
    Map<String, String> allNotes = new TreeMap<>(notes);
    allNotes.putAll(more);
    return new TargetSpec(name, servers, other, jvmOptions, variables, allNotes);
  }
}
