package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.json.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be in a result or a manifest, and a version that is not known here. */
class SpoiltFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict | something is missing in it, or null",
        "fitness | something is missing in it, or null",
        "figures | something is missing in it, or null",
        "validity | verdict: something is missing in it, or null",
        "rating | fitness: something is missing in it, or null",
      })
  void aResultWithoutIsNoResult(String member, String expected) throws IOException {
    refused("result.json", "\"" + member + "\"", "\"other\"", RunResult.class, expected);
  }

  @ParameterizedTest
  @CsvSource({"99, 2", "0, 2", "-1, 2"})
  void aVersionThatIsNotKnownIsNotRead(int version, int newest) throws IOException {
    String expected = "schemaVersion %d is not known here; the newest is %d";
    refused(
        "result.json",
        "\"schemaVersion\": 2",
        "\"schemaVersion\": " + version,
        RunResult.class,
        expected.formatted(version, newest));
    refused(
        "manifest.json",
        "\"schemaVersion\": 1",
        "\"schemaVersion\": " + version,
        RunManifest.class,
        expected.formatted(version, 1));
  }

  private void refused(String name, String there, String instead, Class<?> type, String expected)
      throws IOException {
    String text = Files.readString(GOLDEN.resolve(name)).replace("\" : ", "\": ");
    assertThat(text).contains(there);
    Path file = Files.writeString(folder.resolve(name), text.replace(there, instead));

    assertThatThrownBy(() -> JsonFile.read(file, type))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining(expected);
  }
}
