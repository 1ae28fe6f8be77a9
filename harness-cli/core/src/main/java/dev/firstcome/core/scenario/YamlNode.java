package dev.firstcome.core.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML value that knows its place. Maps and lists are changeable while overrides are laid over
 * the tree, and only then.
 */
public sealed interface YamlNode {
  Place place();

  /** Says what it is, for complaints. */
  String describe();

  /** A value, and where its key stands. */
  record Entry(Place keyPlace, YamlNode value) {}

  /** Keys and values, in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
    static Mapping empty(Place place) {
      return new Mapping(place, new LinkedHashMap<>());
    }

    @Override
    public String describe() {
      return "a mapping";
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    @Override
    public String describe() {
      return "a list";
    }
  }

  /** One value, as it was written. */
  record Scalar(Place place, String text, Type type) implements YamlNode {
    /** What it was written as. */
    public enum Type {
      TEXT,
      INTEGER,
      DECIMAL,
      BOOLEAN
    }

    @Override
    public String describe() {
      return type == Type.TEXT ? '"' + text + '"' : text;
    }
  }
}
