package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Golden files: {@code -Dgolden.update} writes them anew. */
public final class GoldenText {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private GoldenText() {}

  /** Default locales that are known to break careless code, each with each language. */
  public static Stream<Arguments> cases() {
    return Stream.of("en", "ko", "tr")
        .flatMap(
            defaultLocale ->
                Stream.of("en", "ko").map(language -> Arguments.of(defaultLocale, language)));
  }

  /** Compares with the file of that name. */
  public static void matches(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(golden));
  }
}
