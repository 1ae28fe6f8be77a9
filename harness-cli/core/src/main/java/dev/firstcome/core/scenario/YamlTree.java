package dev.firstcome.core.scenario;

import dev.firstcome.core.scenario.YamlNode.Entry;
import dev.firstcome.core.scenario.YamlNode.Mapping;
import dev.firstcome.core.scenario.YamlNode.Scalar;
import dev.firstcome.core.scenario.YamlNode.Sequence;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML 1.2 into {@link YamlNode}s: one document, no key twice, no aliases, no nulls. */
public final class YamlTree {
  private final YAMLParser parser;
  private final Function<TokenStreamLocation, Place> places;

  private YamlTree(YAMLParser parser, Function<TokenStreamLocation, Place> places) {
    this.parser = parser;
    this.places = places;
  }

  /**
   * Returns the text of a file.
   *
   * @throws NoSuchFileException if it is not there
   * @throws ScenarioException if it is no text, or cannot be read
   */
  public static String textOf(Path file) throws NoSuchFileException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw new ScenarioException(file + ": not UTF-8 text");
    } catch (IOException e) {
      throw new ScenarioException(file + ": cannot be read: " + e);
    }
  }

  /** Reads a file's text. */
  public static Mapping ofFile(String origin, String text) {
    Place start = new Place(origin, 1, 1);
    YamlNode root = parse(text, start, at -> new Place(origin, at.getLineNr(), at.getColumnNr()));
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    throw root.place().problem("must be a mapping of keys to values, is " + root.describe());
  }

  /** Reads the value of an override, all of which lies at one place. */
  static YamlNode ofOverride(String value, Place place) {
    return parse(value, place, at -> place);
  }

  private static YamlNode parse(
      String text, Place start, Function<TokenStreamLocation, Place> places) {
    try (JsonParser p = new YAMLMapper().createParser(text)) {
      YamlTree tree = new YamlTree((YAMLParser) p, places);
      JsonToken first = p.nextToken();
      if (first == null) {
        throw start.problem("is empty");
      }
      YamlNode root = tree.node(first);
      if (p.nextToken() != null) {
        throw tree.here().problem("a second document; a file holds one");
      }
      return root;
    } catch (JacksonException e) {
      throw places.apply(e.getLocation()).problem("not YAML: " + gist(e.getOriginalMessage()));
    }
  }

  private YamlNode node(JsonToken token) {
    Place place = here();
    if (parser.isCurrentAlias()) {
      throw place.problem("aliases (*" + parser.getString() + ") are not supported");
    }
    return switch (token) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> sequence(place);
      case VALUE_NUMBER_INT -> new Scalar(place, parser.getString(), Scalar.Type.INTEGER);
      case VALUE_NUMBER_FLOAT -> new Scalar(place, parser.getString(), Scalar.Type.DECIMAL);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, parser.getString(), Scalar.Type.BOOLEAN);
      case VALUE_STRING -> new Scalar(place, parser.getString(), Scalar.Type.TEXT);
      default -> throw place.problem("a value is missing");
    };
  }

  private Mapping mapping(Place place) {
    Mapping mapping = Mapping.empty(place);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Place keyPlace = here();
      String key = parser.currentName();
      YamlNode value = node(parser.nextToken());
      if (mapping.entries().put(key, new Entry(keyPlace, value)) != null) {
        throw keyPlace.problem("key \"" + key + "\" stands here a second time");
      }
    }
    return mapping;
  }

  private Sequence sequence(Place place) {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(node(t));
    }
    return new Sequence(place, items);
  }

  private Place here() {
    return places.apply(parser.currentTokenLocation());
  }

  /**
   * The parser's complaint is a paragraph with excerpts; the last line that is not indented says
   * what is wrong.
   */
  private static String gist(String message) {
    return message.lines().filter(l -> !l.isBlank() && !l.startsWith(" ")).reduce("", (a, b) -> b);
  }
}
