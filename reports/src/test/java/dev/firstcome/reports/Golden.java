package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Files that a text must equal. Run with {@code -Dgolden.update} to write them anew, and read the
 * difference before you commit it.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Every default locale that a report is made under, with every language of reports. */
  public static Stream<Arguments> cases() {
    return Stream.of("en", "ko", "tr")
        .flatMap(
            defaultLocale ->
                Stream.of("en", "ko").map(language -> Arguments.of(defaultLocale, language)));
  }

  /** Compares, or writes. */
  public static void matches(String name, String text) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(golden));
  }
}
