package dev.firstcome.kafkaoutbox.kafka;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The file {@code kafka-outbox.properties}: its keys, by the section that begins each. */
public final class SettingsFile {
  private static final String FILE = "kafka-outbox.properties";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-zA-Z]+)}");

  private final Properties properties = new Properties();

  /** Reads the file from the class path. */
  public SettingsFile() {
    try (InputStreamReader file =
        new InputStreamReader(
            new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * The settings of one section, without its name.
   *
   * @param name such as {@code producer}
   */
  public Map<String, String> section(String name) {
    Map<String, String> section = new TreeMap<>();
    String prefix = name + ".";
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        section.put(key.substring(prefix.length()), properties.getProperty(key).strip());
      }
    }
    return section;
  }

  /**
   * The settings of one section, with every <code>${name}</code> filled in.
   *
   * @throws IllegalStateException the file names a value that is not given
   */
  public Map<String, String> section(String name, Map<String, String> values) {
    Map<String, String> section = section(name);
    section.replaceAll((key, text) -> fillIn(key, text, values));
    return section;
  }

  int size() {
    return properties.size();
  }

  private static String fillIn(String key, String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw new IllegalStateException(FILE + ": " + key + " asks for " + match.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
