package dev.firstcome.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.csv.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes records as JSON. Members that a reader does not know are passed over. */
public final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private static final JsonMapper COMPACT =
      MAPPER.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFile() {}

  /** Returns the JSON text of a record, indented, with {@code \n} and a last newline. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  /** Returns the JSON text of a record on one line, without blanks. */
  public static String compact(Object value) {
    return COMPACT.writeValueAsString(value);
  }

  /** Writes a file, as a whole or not at all. */
  public static void write(Path file, Object value) throws IOException {
    WholeFile.write(file, text(value).getBytes(UTF_8));
  }

  /**
   * Reads a record from JSON text that ships with the program.
   *
   * @throws JacksonException if it is not what it should be
   */
  public static <T> T parse(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  /**
   * Reads a file.
   *
   * @throws MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    try {
      T read = MAPPER.readValue(Files.readString(file), type);
      if (read == null) {
        throw new MalformedFileException(file, 1, 1, "it holds null, and nothing else");
      }
      return read;
    } catch (CharacterCodingException e) {
      throw new MalformedFileException(file, 1, 1, "not JSON: it is not UTF-8");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      throw new MalformedFileException(file, line, column, JsonProblem.of(e));
    }
  }
}
