package dev.firstcome.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProblemTest {
  @TempDir private Path folder;

  enum Colour {
    RED,
    BLUE
  }

  record Leaf(int size, Colour colour) {
    Leaf {
      Objects.requireNonNull(colour);
      if (size > 9) {
        throw new IllegalArgumentException("a leaf of " + size);
      }
    }
  }

  record Tree(List<Leaf> leaves) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { "leaves": [ { "size": 1, "colour": "GREEN" } ] } | leaves[0].colour: 'GREEN' is not one of RED, BLUE
          { "leaves": [ { "size": 1, "colour": null } ] }    | leaves[0]: something is missing in it, or null
          { "leaves": [ { "size": 1 } ] }                    | leaves[0]: something is missing in it, or null
          { "leaves": [ { "size": 10, "colour": "RED" } ] }  | leaves[0]: a leaf of 10
          { "leaves": [ { "size": "big" } ] }                | leaves[0].size: 'big' is not what is expected here
          { "leaves": 7 }                                    | leaves: not what is expected here
          []                                                 | not what is expected here
          { "leaves": [ }                                    | not JSON:
          { "leaves": [ { "size": 1                          | not JSON: Unexpected end-of-input
          null                                               | it holds null, and nothing else
          """)
  void isToldInAPersonsWords(String json, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("tree.json"), json);

    assertThatThrownBy(() -> JsonFile.read(file, Tree.class))
        .isInstanceOf(MalformedFileException.class)
        .message()
        .startsWith(file + ":1:")
        .contains(expected)
        .satisfies(message -> assertThat(message.lines()).hasSize(1))
        .doesNotContain("firstcome", "Jackson", "Source");
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Path file = Files.write(folder.resolve("tree.json"), new byte[] {'{', (byte) 0xff, '}'});

    assertThatThrownBy(() -> JsonFile.read(file, Tree.class))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(file + ":1:1: not JSON: it is not UTF-8");
  }
}
