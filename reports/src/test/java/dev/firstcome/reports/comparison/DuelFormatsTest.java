package dev.firstcome.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.latency.LatencyLogWriter;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.reports.SampleDuels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of a duel, under default locales that are known to break careless code. */
class DuelFormatsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/duel");
  private static final Path SCHEMA = Path.of("../docs/duel.schema.json");

  // made once: each bootstraps two dozen figures
  private static final Duel CLEAR = SampleDuels.clear();
  private static final Duel EVEN = SampleDuels.even();
  private static final Duel NOISY = SampleDuels.noisy();
  private static final Duel DOUBTFUL = SampleDuels.doubtful();
  private static final Duel FEW = SampleDuels.few();

  private final Locale before = Locale.getDefault();
  @TempDir private Path folder;

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "tr"})
  void looksTheSameEverywhere(String defaultLocale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    for (String language : new String[] {"en", "ko"}) {
      Locale in = Locale.forLanguageTag(language);
      matches("clear." + language + ".txt", DuelReport.of(CLEAR).text(in));
      matches("clear." + language + ".md", DuelReport.of(CLEAR).markdown(in));
      matches("clear." + language + ".html", DuelReport.of(CLEAR).html(in));
      matches("even." + language + ".txt", DuelReport.of(EVEN).text(in));
      matches("noisy." + language + ".txt", DuelReport.of(NOISY).text(in));
      matches("doubtful." + language + ".txt", DuelReport.of(DOUBTFUL).text(in));
      matches("few." + language + ".txt", DuelReport.of(FEW).text(in));
    }
    matches("clear.json", DuelJson.of(CLEAR));
    matches("doubtful.json", DuelJson.of(DOUBTFUL));
    matches("percentiles.csv", PercentilesCsv.of(logs()));
  }

  private Map<String, LatencyLog> logs() throws IOException {
    Path file = folder.resolve("latency.hlog");
    try (LatencyLogWriter log = LatencyLogWriter.create(file, () -> 1_767_225_600_000_000_000L)) {
      LongStream.rangeClosed(1, 1_000)
          .forEach(v -> log.record(LatencyTag.ANSWER_DUE, v * 1_000_000));
    }
    Map<String, LatencyLog> byTarget = new LinkedHashMap<>();
    byTarget.put("redis-streams", LatencyLog.read(file));
    return byTarget;
  }

  static Stream<Duel> duels() {
    return Stream.of(CLEAR, EVEN, NOISY, DOUBTFUL, FEW);
  }

  @ParameterizedTest
  @MethodSource("duels")
  void theJsonKeepsToItsSchema(Duel duel) throws IOException {
    assertThat(schema().validate(DuelJson.of(duel), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    String json = DuelJson.of(CLEAR);
    assertThat(schema().validate(json.replace("\"FIRST\"", "\"PERHAPS\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(json.replaceFirst("\"seed\"", "\"sead\""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }

  private static void matches(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(golden));
  }
}
