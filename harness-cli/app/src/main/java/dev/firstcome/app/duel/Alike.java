package dev.firstcome.app.duel;

import dev.firstcome.app.rig.Components;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what stands in the way of laying runs side by side: nothing but the target may differ. */
public final class Alike {
  private static final JsonMapper JSON = new JsonMapper();

  /** What the command line changes of a part. */
  private static final List<String> SETTINGS =
      List.of("limit.cpus", "limit.memoryBytes", "answerDelay");

  private Alike() {}

  /**
   * Compares each run with the first.
   *
   * @param validity whether verdicts must be alike too
   * @return one line about the first difference; empty where there is none
   */
  public static Optional<String> difference(List<StoredRun> runs, boolean validity) {
    StoredRun first = runs.get(0);
    for (StoredRun other : runs.subList(1, runs.size())) {
      List<String> differences = differences(first, other, validity);
      if (!differences.isEmpty()) {
        return Optional.of(
            "%s and %s cannot be compared: they differ in %s"
                .formatted(
                    first.directory().path(),
                    other.directory().path(),
                    String.join(", ", differences)));
      }
    }
    return Optional.empty();
  }

  private static List<String> differences(StoredRun first, StoredRun other, boolean validity) {
    List<String> differences = new ArrayList<>();
    RunManifest a = first.manifest();
    RunManifest b = other.manifest();
    scenario(differences, a.scenario(), b.scenario());
    // a target that needs no server has no environment, and so fits any
    if (!a.environment().equals("none") && !b.environment().equals("none")) {
      differ(differences, "environment", a.environment(), b.environment());
    }
    components(differences, a.components(), b.components());
    machine(differences, a.machine(), b.machine());
    if (validity) {
      Validity one = first.result().verdict().validity();
      differ(differences, "validity", one, other.result().verdict().validity());
    }
    return differences;
  }

  private static void scenario(List<String> differences, Scenario a, Scenario b) {
    JsonNode one = JSON.readTree(JsonFile.text(a));
    JsonNode other = JSON.readTree(JsonFile.text(b));
    Set<String> keys = new TreeSet<>(one.propertyNames());
    keys.addAll(other.propertyNames());
    keys.remove("description");
    for (String key : keys) {
      differ(differences, "scenario." + key, one.path(key), other.path(key));
    }
  }

  /** Of the parts that both have: whose version and place may differ is the service's alone. */
  private static void components(
      List<String> differences, List<Component> first, List<Component> second) {
    for (Component a : first) {
      second.stream()
          .filter(b -> b.name().equals(a.name()))
          .forEach(b -> component(differences, a, b));
    }
  }

  private static void component(List<String> differences, Component a, Component b) {
    String name = a.name() + ".";
    for (String key : SETTINGS) {
      String one = a.settings().getOrDefault(key, "none");
      differ(differences, name + key, one, b.settings().getOrDefault(key, "none"));
    }
    if (!a.name().equals(Components.SERVICE)) {
      differ(differences, name + "version", a.version(), b.version());
      differ(differences, name + "host", a.host(), b.host());
    }
  }

  private static void machine(List<String> differences, Machine a, Machine b) {
    differ(differences, "os", a.os(), b.os());
    differ(differences, "arch", a.arch(), b.arch());
    differ(differences, "cpu", a.cpu(), b.cpu());
    differ(differences, "cores", a.cores(), b.cores());
    differ(differences, "memoryBytes", a.memoryBytes(), b.memoryBytes());
    differ(differences, "jvm", a.jvm(), b.jvm());
  }

  private static void differ(List<String> differences, String what, Object a, Object b) {
    if (!Objects.equals(a, b)) {
      differences.add("%s (%s and %s)".formatted(what, a, b));
    }
  }
}
