package dev.firstcome.core.scenario;

import java.util.List;

/** A scenario file as it stands, with the overrides that were laid over it. */
public final class ScenarioSource {
  private final String origin;
  private final String text;

  ScenarioSource(String origin, String text) {
    this.origin = origin;
    this.text = text;
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
   * retries.on=[UNAVAILABLE]}. {@code users=…} alone, with no override of the arrivals, scales
   * their rates, as {@link Scenario#withUsers} does.
   *
   * @throws ScenarioException if an override is not {@code key=value}, or names an unknown key
   */
  public ScenarioSource withOverrides(List<String> overrides) {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Reads the scenario.
   *
   * @throws ScenarioException for the first thing that is wrong
   */
  public Scenario scenario() {
    return dev.firstcome.core.NotYet.here();
  }
}
