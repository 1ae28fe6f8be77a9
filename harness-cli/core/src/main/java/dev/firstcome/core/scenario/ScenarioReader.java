package dev.firstcome.core.scenario;

import dev.firstcome.core.scenario.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a YAML tree into a {@link Scenario}: every key, its type, its range, its default. */
final class ScenarioReader {
  static final List<String> KEYS =
      List.of(
          "name",
          "description",
          "coupons",
          "stock",
          "users",
          "idDraw",
          "duplicateShare",
          "arrivals",
          "warmUp",
          "opensAtMs",
          "expiresAtMs",
          "timeoutMs",
          "statusPolls",
          "retries",
          "drainMs",
          "requireSellOut",
          "durability",
          "slo",
          "images",
          "limits",
          "faults");
  static final List<String> ARRIVAL_KEYS =
      List.of("shape", "atMs", "durationMs", "ratePerS", "toRatePerS");
  static final List<String> WARM_UP_KEYS = List.of("durationMs", "ratePerS", "pauseMs");
  static final List<String> STATUS_POLLS_KEYS = List.of("share", "everyMs", "max");
  static final List<String> RETRIES_KEYS = List.of("after", "max", "delayMs");
  static final List<String> SLO_KEYS =
      List.of(
          "answerP99Ms",
          "issuanceP99Ms",
          "unansweredShare",
          "acceptedPerS",
          "issuedPerS",
          "drainMs");

  private static final Map<String, Shape> SHAPES =
      words("constant", Shape.CONSTANT, "ramp", Shape.RAMP, "burst", Shape.BURST);
  private static final Map<String, IdDraw> DRAWS =
      words("unique", IdDraw.UNIQUE, "withReplacement", IdDraw.WITH_REPLACEMENT);
  private static final Map<String, Durability> DURABILITIES =
      words("none", Durability.NONE, "everysec", Durability.EVERYSEC, "always", Durability.ALWAYS);
  private static final Map<String, Retries.Cause> CAUSES =
      words(
          "NOT_OPEN",
          Retries.Cause.NOT_OPEN,
          "UNAVAILABLE",
          Retries.Cause.UNAVAILABLE,
          "UNKNOWN",
          Retries.Cause.UNKNOWN);

  private static final long DAY_MS = 86_400_000;
  private static final double MOST_PER_S = 1_000_000;

  private final Section root;

  ScenarioReader(Mapping tree) {
    root = new Section(tree, "", KEYS);
  }

  /** Returns the scenario if its keys agree with each other; the complaint else. */
  Scenario coherent(Scenario scenario) {
    Coherence.problemOf(scenario)
        .ifPresent(
            p -> {
              throw root.problem(p.key(), p.text());
            });
    return scenario;
  }

  /** Reads each key on its own. */
  Scenario scenario() {
    if (root.list("faults").map(f -> !f.isEmpty()).orElse(false)) {
      throw root.problem("faults", "must be [], because this version injects no faults");
    }
    return new Scenario(
        name(),
        root.text("description").orElse(""),
        (int) root.whole("coupons", 1, 10_000, 1),
        root.whole("stock", 1, 1_000_000_000),
        root.whole("users", 1, 100_000_000),
        root.choice("idDraw", DRAWS, IdDraw.UNIQUE),
        root.optionalNumber("duplicateShare", 0, 0.99).orElse(0),
        arrivals(),
        root.section("warmUp", WARM_UP_KEYS).map(ScenarioReader::warmUp).orElse(WarmUp.NONE),
        root.whole("opensAtMs", -DAY_MS, DAY_MS, -60_000),
        root.whole("expiresAtMs", -DAY_MS, 30 * DAY_MS, 3_600_000),
        root.whole("timeoutMs", 1, 600_000, 10_000),
        root.section("statusPolls", STATUS_POLLS_KEYS)
            .map(ScenarioReader::statusPolls)
            .orElse(StatusPolls.NONE),
        root.section("retries", RETRIES_KEYS).map(ScenarioReader::retries).orElse(Retries.NONE),
        root.whole("drainMs", 1, DAY_MS, 60_000),
        root.flag("requireSellOut", true),
        root.choice("durability", DURABILITIES, Durability.EVERYSEC),
        root.section("slo", SLO_KEYS).map(ScenarioReader::slo).orElse(Slo.NONE),
        PartsReader.parts(root));
  }

  private String name() {
    String name = root.text("name").orElseThrow(() -> root.missing("name"));
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")) {
      throw root.problem("name", "must be up to 40 letters, digits, - and _, is \"" + name + "\"");
    }
    return name;
  }

  private List<Arrival> arrivals() {
    List<YamlNode> nodes = root.list("arrivals").orElseThrow(() -> root.missing("arrivals"));
    if (nodes.isEmpty()) {
      throw root.problem("arrivals", "must hold at least one phase");
    }
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      arrivals.add(arrival(root.section("arrivals[" + i + "]", nodes.get(i), ARRIVAL_KEYS)));
    }
    return arrivals;
  }

  private static Arrival arrival(Section s) {
    Shape shape =
        Optional.ofNullable(s.choice("shape", SHAPES, null)).orElseThrow(() -> s.missing("shape"));
    boolean ramp = shape == Shape.RAMP;
    double rate = s.number("ratePerS", ramp ? 0 : 0.001, MOST_PER_S);
    if (!ramp && s.node("toRatePerS").isPresent()) {
      throw s.problem("toRatePerS", "belongs to shape ramp alone");
    }
    double toRate = ramp ? s.number("toRatePerS", 0, MOST_PER_S) : rate;
    if (rate + toRate == 0) {
      throw s.problem("toRatePerS", "a ramp from 0 to 0 sends nothing");
    }
    return new Arrival(
        shape, s.whole("atMs", 0, DAY_MS, 0), s.whole("durationMs", 1, DAY_MS), rate, toRate);
  }

  private static WarmUp warmUp(Section s) {
    return new WarmUp(
        s.whole("durationMs", 0, 3_600_000),
        s.number("ratePerS", 0, MOST_PER_S),
        s.whole("pauseMs", 0, 600_000, 1000));
  }

  private static StatusPolls statusPolls(Section s) {
    return new StatusPolls(
        s.number("share", 0, 1),
        s.whole("everyMs", 1, DAY_MS, 500),
        (int) s.whole("max", 0, 1_000_000, 10));
  }

  private static Retries retries(Section s) {
    List<YamlNode> after = s.list("after").orElseThrow(() -> s.missing("after"));
    Set<Retries.Cause> causes = new TreeSet<>();
    for (YamlNode node : after) {
      causes.add(s.choice("after", node, CAUSES));
    }
    return new Retries(causes, (int) s.whole("max", 0, 1000), s.whole("delayMs", 0, DAY_MS, 500));
  }

  private static Slo slo(Section s) {
    double most = Double.MAX_VALUE;
    return new Slo(
        s.optionalNumber("answerP99Ms", 0, most),
        s.optionalNumber("issuanceP99Ms", 0, most),
        s.optionalNumber("unansweredShare", 0, 1),
        s.optionalNumber("acceptedPerS", 0, most),
        s.optionalNumber("issuedPerS", 0, most),
        s.optionalNumber("drainMs", 0, most));
  }

  private static <T> Map<String, T> words(String a, T av, String b, T bv) {
    Map<String, T> words = new LinkedHashMap<>();
    words.put(a, av);
    words.put(b, bv);
    return words;
  }

  private static <T> Map<String, T> words(String a, T av, String b, T bv, String c, T cv) {
    Map<String, T> words = words(a, av, b, bv);
    words.put(c, cv);
    return words;
  }
}
