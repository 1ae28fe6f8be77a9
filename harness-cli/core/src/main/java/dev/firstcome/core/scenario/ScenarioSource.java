package dev.firstcome.core.scenario;

import dev.firstcome.core.scenario.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A scenario file as it stands, with the overrides that were laid over it. Immutable. */
public final class ScenarioSource {
  private static final Set<String> DECIDE_CLICKS = Set.of("arrivals", "idDraw", "duplicateShare");

  private final String origin;
  private final String text;
  private final List<String> overrides;

  ScenarioSource(String origin, String text) {
    this(origin, text, List.of());
  }

  private ScenarioSource(String origin, String text, List<String> overrides) {
    this.origin = origin;
    this.text = text;
    this.overrides = overrides;
  }

  /** Returns the name that complaints use: a path, or {@code quick.yaml (built in)}. */
  public String origin() {
    return origin;
  }

  /** Returns the YAML text as it was read, without the overrides. */
  public String text() {
    return text;
  }

  /**
   * Lays overrides over the file: {@code stock=500}, {@code arrivals[0].ratePerS=2000}, {@code
   * retries.after=[UNAVAILABLE]}. {@code users=…}, with no override of arrivals, idDraw or
   * duplicateShare beside it, scales the rates, as {@link Scenario#withUsers} does.
   *
   * @throws ScenarioException if an override is not {@code key=value}, or its value is not YAML
   */
  public ScenarioSource withOverrides(List<String> more) {
    more.forEach(Overriding::parse);
    List<String> all = new ArrayList<>(overrides);
    all.addAll(more);
    return new ScenarioSource(origin, text, List.copyOf(all));
  }

  /**
   * Reads the scenario.
   *
   * @throws ScenarioException for the first thing that is wrong
   */
  public Scenario scenario() {
    List<Overriding> parsed = overrides.stream().map(Overriding::parse).toList();
    boolean reshapesItself = parsed.stream().anyMatch(o -> DECIDE_CLICKS.contains(o.topKey()));
    Mapping tree = YamlTree.ofFile(origin, text);
    List<Overriding> users = new ArrayList<>();
    for (Overriding o : parsed) {
      if (o.topKey().equals("users") && !reshapesItself) {
        users.add(o);
      } else {
        o.applyTo(tree);
      }
    }
    Scenario scenario = new ScenarioReader(tree).scenario();
    if (!users.isEmpty()) {
      // read twice: the factor for the rates needs the file's own users and the wanted ones
      users.forEach(o -> o.applyTo(tree));
      scenario = scenario.withUsers(new ScenarioReader(tree).scenario().users());
    }
    return new ScenarioReader(tree).coherent(scenario);
  }
}
