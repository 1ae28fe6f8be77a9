package dev.firstcome.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioErrorsTest {
  private static final String GOOD =
      """
      name: mine
      stock: 10
      users: 100
      arrivals:
        - shape: constant
          durationMs: 1000
          ratePerS: 100
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stock: 10 | stok: 10 | 2:1: unknown key \"stok\"; the nearest known one is \"stock\"",
        "stock: 10 | stock: 0 | 2:8: stock: must be between 1 and 1000000000, is 0",
        "stock: 10 | stock: ten | 2:8: stock: must be a whole number, is \"ten\"",
        "stock: 10 | stock: 1.5 | 2:8: stock: must be a whole number, is 1.5",
        "stock: 10 | stock: 99999999999999999999 | 2:8: stock: must be between 1 and 1000000000, is"
            + " 99999999999999999999",
        "stock: 10 | stock: [1] | 2:8: stock: must be a whole number, is a list",
        "stock: 10 | stock: | 2:7: a value is missing",
        "stock: 10 | users: 100 | 3:1: key \"users\" stands here a second time",
        "stock: 10 | stock: 10~idDraw: uniq | 3:9: idDraw: must be one of unique, withReplacement; is"
            + " \"uniq\"",
        "stock: 10 | stock: 10~requireSellOut: maybe | 3:17: requireSellOut: must be true or false, is"
            + " \"maybe\"",
        "stock: 10 | drainMs: 100 | 1:1: missing key \"stock\"",
        "ratePerS: 100 | ratePerS: -5 | 7:15: arrivals[0].ratePerS: must be between 0.001 and"
            + " 1000000, is -5",
        "ratePerS: 100 | ratePerS: .nan | 7:15: arrivals[0].ratePerS: must be a plain number, is"
            + " .nan",
        "ratePerS: 100 | rate: 100 | 7:5: unknown key \"arrivals[0].rate\"; the nearest known one"
            + " is \"arrivals[0].ratePerS\"",
        "ratePerS: 100 | ratePerS: 200 | 3:8: users: 100 users with duplicateShare 0 make 100"
            + " clicks, but the arrivals add up to 200",
        "shape: constant | shape: wave | 5:12: arrivals[0].shape: must be one of constant, ramp,"
            + " burst; is \"wave\"",
        "name: mine | name: a/b | 1:7: name: must be up to 40 letters, digits, - and _, is \"a/b\"",
        "stock: 10 | stock: 101 | 1:1: requireSellOut: 100 users can never take 101 coupons; set it"
            + " to false, or change stock or users",
        "name: mine | name: mine~limits: {redis: fast} | 2:17: limits.redis: 'fast' is no limit; write"
            + " it like 1cpu,1g or 0.5cpu or 512m",
        "name: mine | name: mine~images: {redsi: x} | 2:10: unknown key \"images.redsi\"; the nearest"
            + " known one is \"images.redis\"",
        "name: mine | name: mine~limits: {redis: 1} | 2:17: limits.redis: must be text, is 1",
        "name: mine | faults: [kill] | 1:9: faults: must be [], because this version injects no"
            + " faults",
      })
  void eachMistakeIsOneLineThatNamesItsPlace(String good, String bad, String message) {
    ScenarioSource source =
        new ScenarioSource("my.yaml", GOOD.replace(good, bad.replace("~", "\n")));
    assertThatThrownBy(source::scenario)
        .isInstanceOf(ScenarioException.class)
        .hasMessage("my.yaml:" + message);
  }

  @Test
  void brokenYamlNamesLineAndColumn() {
    assertThatThrownBy(() -> new ScenarioSource("my.yaml", "name: [a, b\nstock: 1\n").scenario())
        .isInstanceOf(ScenarioException.class)
        .hasMessage("my.yaml:2:6: not YAML: expected ',' or ']', but got :");
    assertThatThrownBy(() -> new ScenarioSource("my.yaml", "# nothing\n").scenario())
        .hasMessage("my.yaml:1:1: is empty");
    assertThatThrownBy(() -> new ScenarioSource("my.yaml", GOOD + "---\na: 1\n").scenario())
        .hasMessage("my.yaml:9:1: a second document; a file holds one");
    assertThatThrownBy(() -> new ScenarioSource("my.yaml", "just words").scenario())
        .hasMessage("my.yaml:1:1: must be a mapping of keys to values, is \"just words\"");
  }

  @Test
  void missingFileAndUnknownNameAreNamed() {
    assertThatThrownBy(() -> ScenarioFiles.read(Path.of("no/such.yaml")))
        .hasMessage("no/such.yaml: no such file");
    assertThatThrownBy(() -> ScenarioFiles.find("./no-such.yaml"))
        .hasMessage("./no-such.yaml: no such file");
    assertThatThrownBy(() -> ScenarioFiles.find("strom"))
        .hasMessageStartingWith("no built-in scenario \"strom\"; the nearest is \"storm\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stock | --set stock: must be key=value",
        "stock=0 | --set stock=0: stock: must be between 1 and 1000000000, is 0",
        "stok=5 | --set stok=5: unknown key \"stok\"; the nearest known one is \"stock\"",
        "arrivals[3].atMs=1 | --set arrivals[3].atMs=1: [3] is beyond the list, which has 1",
        "stock.x=1 | --set stock.x=1: \"x\" cannot stand in 10",
        "a..b=1 | --set a..b=1: \"a..b\" is not a key such as stock or arrivals[0].ratePerS",
        "stock=[1 | --set stock=[1: not YAML: expected ',' or ']', but got <stream end>",
        "users=0 | --set users=0: users: must be between 1 and 100000000, is 0",
      })
  void overridesAreJudgedAsStrictly(String override, String message) {
    assertThatThrownBy(
            () -> new ScenarioSource("my.yaml", GOOD).withOverrides(List.of(override)).scenario())
        .isInstanceOf(ScenarioException.class)
        .hasMessage(message);
  }

  @Test
  void theGoodOneIsGood() {
    assertThat(new ScenarioSource("my.yaml", GOOD).scenario().stock()).isEqualTo(10);
  }
}
