package dev.firstcome.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The formats of a gate, under default locales that are known to break careless code. */
class GateFormatsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/gate");
  private static final Path SCHEMA = Path.of("../docs/gate.schema.json");

  private static final Map<String, Gate> GATES = new LinkedHashMap<>();

  static {
    GATES.put("passed", SampleGates.passed());
    GATES.put("regressed", SampleGates.regressed());
    GATES.put("open", SampleGates.open());
    GATES.put("few", SampleGates.few());
    GATES.put("lagged", SampleGates.lagged());
    GATES.put("invalid", SampleGates.invalid());
    GATES.put("invalid-base", SampleGates.invalidBase());
    GATES.put("unknown-head", SampleGates.unknownHead());
    GATES.put("stopped", SampleGates.stopped());
    GATES.put("unavailable", SampleGates.unavailable());
  }

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "tr"})
  void lookTheSameEverywhere(String defaultLocale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    for (Map.Entry<String, Gate> gate : GATES.entrySet()) {
      for (String language : new String[] {"en", "ko"}) {
        Locale in = Locale.forLanguageTag(language);
        matches(gate.getKey() + "." + language + ".txt", GateReport.of(gate.getValue()).text(in));
      }
      matches(gate.getKey() + ".xml", JunitXml.of(gate.getValue()));
    }
    Gate regressed = GATES.get("regressed");
    matches("regressed.en.md", GateReport.of(regressed).markdown(Locale.ENGLISH));
    matches("regressed.ko.md", GateReport.of(regressed).markdown(Locale.KOREAN));
    matches("regressed.json", GateJson.of(regressed));
  }

  static Stream<Gate> gates() {
    return GATES.values().stream();
  }

  @ParameterizedTest
  @MethodSource("gates")
  void theJsonKeepsToItsSchema(Gate gate) throws IOException {
    assertThat(schema().validate(GateJson.of(gate), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    String json = GateJson.of(GATES.get("regressed"));
    assertThat(schema().validate(json.replace("\"REGRESSED\"", "\"PERHAPS\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(json.replaceFirst("\"seed\"", "\"sead\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("gates")
  void theXmlCountsItsOwnCases(Gate gate) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(JunitXml.of(gate).getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(suite.getAttribute("tests"))
        .isEqualTo(count(suite, "testcase"))
        .isEqualTo(Integer.toString(cases(gate)));
    assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
  }

  /** Each figure, the checker if it was asked, and why nothing is told where nothing is. */
  private static int cases(Gate gate) {
    return gate.figures().size()
        + (gate.unavailable().isEmpty() ? 1 : 0)
        + (gate.verdict() == GateVerdict.INCONCLUSIVE ? 1 : 0);
  }

  private static String count(Element suite, String element) {
    return Integer.toString(suite.getElementsByTagName(element).getLength());
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }

  static void matches(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(golden));
  }
}
