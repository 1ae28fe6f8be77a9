package dev.firstcome.core.scenario;

/**
 * Where a piece of a scenario or of another file was written: a place in a file, or an override.
 *
 * @param line from 1; 0 for an override
 */
public record Place(String origin, int line, int column) {

  static Place ofOverride(String keyAndValue) {
    return new Place("--set " + keyAndValue, 0, 0);
  }

  /** Returns the complaint about what stands here. */
  public ScenarioException problem(String text) {
    return new ScenarioException(this + ": " + text);
  }

  @Override
  public String toString() {
    return line == 0 ? origin : origin + ":" + line + ":" + column;
  }
}
