package dev.firstcome.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioFilesTest {
  private static final Path FOLDER = Path.of("../scenarios");

  static List<String> names() {
    return ScenarioFiles.builtInNames();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBuiltInScenarioIsGoodAndIsTheFileThatPeopleSee(String name) throws IOException {
    ScenarioSource source = ScenarioFiles.builtIn(name);
    assertThat(source.scenario().name()).isEqualTo(name);
    assertThat(source.scenario().description()).isNotBlank();
    assertThat(source.text()).isEqualTo(Files.readString(FOLDER.resolve(name + ".yaml")));
  }

  @Test
  void theFolderHoldsNoOthers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(names().stream().map(n -> n + ".yaml").toList());
    }
  }

  @Test
  void theBuiltInOnesAreWhatTheirNamesPromise() {
    Scenario storm = ScenarioFiles.builtIn("storm").scenario();
    assertThat(storm.users()).isEqualTo(20_000);
    assertThat(storm.stock()).isEqualTo(1_000);
    assertThat(storm.durationMs()).isEqualTo(10_000);
    Scenario seed = ScenarioFiles.builtIn("seed-stress").scenario();
    assertThat(seed.clicks()).isEqualTo(120_000);
    assertThat(seed.warmUp().clicks()).isEqualTo(6_000);
    assertThat(seed.idDraw()).isEqualTo(IdDraw.WITH_REPLACEMENT);
    assertThat(seed.requireSellOut()).isFalse();
    assertThat(ScenarioFiles.builtIn("sustained").scenario().clicks()).isEqualTo(60_000);
    assertThat(ScenarioFiles.builtIn("opening").scenario().retries().after())
        .containsExactly(Retries.Cause.NOT_OPEN, Retries.Cause.UNAVAILABLE, Retries.Cause.UNKNOWN);
  }

  @Test
  void overridesReachNestedKeysAndAppend() {
    Scenario s =
        ScenarioFiles.builtIn("storm")
            .withOverrides(
                List.of(
                    "stock=500",
                    "arrivals[0].ratePerS=1052.65",
                    "arrivals[1]={shape: ramp, durationMs: 10000, ratePerS: 0, toRatePerS: 2105.3}",
                    "retries.after=[UNAVAILABLE]",
                    "retries.max=2",
                    "warmUp.durationMs=0",
                    "slo.answerP99Ms=12.5"))
            .scenario();
    assertThat(s.stock()).isEqualTo(500);
    assertThat(s.arrivals())
        .containsExactly(
            new Arrival(Shape.CONSTANT, 0, 10_000, 1052.65, 1052.65),
            new Arrival(Shape.RAMP, 0, 10_000, 0, 2105.3));
    assertThat(s.retries().max()).isEqualTo(2);
    assertThat(s.warmUp().clicks()).isZero();
    assertThat(s.slo().answerP99Ms()).hasValue(12.5);
  }

  @Test
  void anOverrideOfUsersScalesTheRates() {
    Scenario s =
        ScenarioFiles.builtIn("storm").withOverrides(List.of("users=2000", "stock=1")).scenario();
    assertThat(s.users()).isEqualTo(2_000);
    assertThat(s.arrivals().get(0).ratePerS()).isCloseTo(210.53, within(1e-9));
    assertThat(s).isEqualTo(ScenarioFiles.builtIn("storm").scenario().withUsers(2000).withStock(1));
  }

  @Test
  void theCommandLineReshapesUsersStockAndDuration() {
    Scenario s =
        ScenarioFiles.builtIn("opening")
            .scenario()
            .withUsers(6_000)
            .withStock(9)
            .withDurationMs(16_000)
            .checked();
    assertThat(s.clicks()).isEqualTo(6_000);
    assertThat(s.stock()).isEqualTo(9);
    assertThat(s.durationMs()).isEqualTo(16_000);
    assertThat(s.opensAtMs()).isEqualTo(4_000);
    assertThat(s.arrivals().get(1).ratePerS()).isEqualTo(4_300);
    assertThat(s.expiresAtMs()).isEqualTo(16_000 + 3_600_000 - 8_000);
    assertThatThrownBy(() -> s.withStock(6_001).checked())
        .hasMessageStartingWith("requireSellOut: 6000 users can never take 6001 coupons");
    assertThatThrownBy(() -> s.withUsers(0)).hasMessage("users: must be at least 1, is 0");
  }

  @Test
  void theSchemaKnowsTheSameKeys() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Files.readString(FOLDER.resolve("scenario.schema.json")));
    assertThat(keys(schema)).isEqualTo(ScenarioReader.KEYS);
    JsonNode properties = schema.get("properties");
    assertThat(keys(properties.get("arrivals").get("items")))
        .isEqualTo(ScenarioReader.ARRIVAL_KEYS);
    assertThat(keys(properties.get("warmUp"))).isEqualTo(ScenarioReader.WARM_UP_KEYS);
    assertThat(keys(properties.get("statusPolls"))).isEqualTo(ScenarioReader.STATUS_POLLS_KEYS);
    assertThat(keys(properties.get("retries"))).isEqualTo(ScenarioReader.RETRIES_KEYS);
    assertThat(keys(properties.get("slo"))).isEqualTo(ScenarioReader.SLO_KEYS);
    assertThat(keys(properties.get("images"))).isEqualTo(Parts.NAMES);
    assertThat(keys(properties.get("limits"))).isEqualTo(Parts.NAMES);
  }

  private static List<String> keys(JsonNode object) {
    assertThat(object.get("additionalProperties").booleanValue()).isFalse();
    return new ArrayList<>(object.get("properties").propertyNames());
  }
}
