package dev.firstcome.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @ValueSource(strings = {"words/words", "evidence/evidence", "advice/advice", "gate/gate"})
  void bothLanguagesSayTheSameThings(String bundle) throws IOException {
    Properties english = read(bundle + ".properties");
    Properties korean = read(bundle + "_ko.properties");

    assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(korean.getProperty(key)))
          .as(key)
          .isSubsetOf(places(english.getProperty(key)));
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(result -> places.add(result.group()));
    return places;
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = WordsTest.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
