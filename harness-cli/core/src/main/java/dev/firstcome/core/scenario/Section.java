package dev.firstcome.core.scenario;

import dev.firstcome.core.scenario.YamlNode.Entry;
import dev.firstcome.core.scenario.YamlNode.Mapping;
import dev.firstcome.core.scenario.YamlNode.Scalar;
import dev.firstcome.core.scenario.YamlNode.Sequence;
import dev.firstcome.core.sentence.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One mapping of a file, read key by key, each with its type and range. */
public final class Section {
  private final Mapping mapping;
  private final String path;

  /** Opens a mapping; a key that is not among {@code known} is an error at once. */
  public Section(Mapping mapping, String path, List<String> known) {
    this.mapping = mapping;
    this.path = path;
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        throw entry
            .getValue()
            .keyPlace()
            .problem(
                "unknown key \"%s\"; the nearest known one is \"%s\""
                    .formatted(path + key, path + Nearest.to(key, known)));
      }
    }
  }

  /** What stands at a key. */
  public Optional<YamlNode> node(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
  }

  /** Returns the complaint that {@code key} is wrong, at its place if it is written anywhere. */
  public ScenarioException problem(String key, String text) {
    Place place = node(key).map(YamlNode::place).orElse(mapping.place());
    return place.problem(path + key + ": " + text);
  }

  /** Returns the complaint that {@code key} is not there. */
  public ScenarioException missing(String key) {
    return mapping.place().problem("missing key \"" + path + key + "\"");
  }

  /** Reads a whole number that must be there. */
  public long whole(String key, long least, long most) {
    return optionalWhole(key, least, most).orElseThrow(() -> missing(key));
  }

  /** Reads a whole number. */
  public long whole(String key, long least, long most, long otherwise) {
    return optionalWhole(key, least, most).orElse(otherwise);
  }

  double number(String key, double least, double most) {
    OptionalDouble value = optionalNumber(key, least, most);
    return value.orElseThrow(() -> missing(key));
  }

  OptionalDouble optionalNumber(String key, double least, double most) {
    Optional<Scalar> scalar = scalar(key, "a number");
    if (scalar.isEmpty()) {
      return OptionalDouble.empty();
    }
    Scalar s = scalar.get();
    if (s.type() != Scalar.Type.INTEGER && s.type() != Scalar.Type.DECIMAL) {
      throw problem(key, "must be a number, is " + s.describe());
    }
    double value;
    try {
      value = Double.parseDouble(s.text());
    } catch (NumberFormatException e) {
      throw problem(key, "must be a plain number, is " + s.text()); // .inf, .nan
    }
    if (value < least || value > most) {
      throw problem(key, range(plain(least), plain(most), s.text()));
    }
    return OptionalDouble.of(value);
  }

  boolean flag(String key, boolean otherwise) {
    Optional<Scalar> scalar = scalar(key, "true or false");
    if (scalar.isEmpty()) {
      return otherwise;
    }
    if (scalar.get().type() != Scalar.Type.BOOLEAN) {
      throw problem(key, "must be true or false, is " + scalar.get().describe());
    }
    return Boolean.parseBoolean(scalar.get().text());
  }

  /** Reads text. */
  public Optional<String> text(String key) {
    Optional<Scalar> scalar = scalar(key, "text");
    if (scalar.isPresent() && scalar.get().type() != Scalar.Type.TEXT) {
      throw problem(key, "must be text, is " + scalar.get().describe());
    }
    return scalar.map(Scalar::text);
  }

  /** Reads one of the words of {@code words}. */
  public <T> T choice(String key, Map<String, T> words, T otherwise) {
    return scalar(key, "a word").map(s -> choice(key, s, words)).orElse(otherwise);
  }

  <T> T choice(String key, YamlNode word, Map<String, T> words) {
    T value = word instanceof Scalar s ? words.get(s.text()) : null;
    if (value == null) {
      String all = String.join(", ", words.keySet());
      throw word.place()
          .problem(path + key + ": must be one of " + all + "; is " + word.describe());
    }
    return value;
  }

  Optional<List<YamlNode>> list(String key) {
    return node(key)
        .map(
            n -> {
              if (n instanceof Sequence s) {
                return s.items();
              }
              throw problem(key, "must be a list, is " + n.describe());
            });
  }

  /** Reads a mapping. */
  public Optional<Section> section(String key, List<String> known) {
    return node(key).map(n -> section(key, n, known));
  }

  /** Reads {@code node} as a mapping. */
  public Section section(String key, YamlNode node, List<String> known) {
    if (node instanceof Mapping m) {
      return new Section(m, path + key + ".", known);
    }
    throw node.place().problem(path + key + ": must be a mapping, is " + node.describe());
  }

  private Optional<Long> optionalWhole(String key, long least, long most) {
    return scalar(key, "a whole number").map(s -> whole(key, s, least, most));
  }

  private long whole(String key, Scalar s, long least, long most) {
    if (s.type() != Scalar.Type.INTEGER) {
      throw problem(key, "must be a whole number, is " + s.describe());
    }
    long value;
    try {
      value = Long.parseLong(s.text());
    } catch (NumberFormatException e) {
      throw problem(key, range(Long.toString(least), Long.toString(most), s.text()));
    }
    if (value < least || value > most) {
      throw problem(key, range(Long.toString(least), Long.toString(most), s.text()));
    }
    return value;
  }

  private Optional<Scalar> scalar(String key, String what) {
    return node(key)
        .map(
            n -> {
              if (n instanceof Scalar s) {
                return s;
              }
              throw problem(key, "must be " + what + ", is " + n.describe());
            });
  }

  private static String range(String least, String most, String is) {
    return "must be between " + least + " and " + most + ", is " + is;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
