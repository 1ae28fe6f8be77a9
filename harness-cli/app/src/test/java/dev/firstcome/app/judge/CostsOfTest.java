package dev.firstcome.app.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.ResourceLine;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CostsOfTest {

  private static final long S = 1_000_000_000L;

  /** The warm-up is from 5 s before the storm: 4 s of clicks and a pause of 1 s. */
  private static final long START = 100 * S;

  @Test
  void idleMemoryIsTheMedianBeforeTheWarmUp() {
    Costs costs = costs(List.of("service", "redis", "mariadb", "generator"), 100, 50);

    assertThat(costs.idleRssBytes())
        .containsEntry("redis", 20L)
        .containsEntry("service", 20L)
        .doesNotContainKey("generator");
    assertThat(costs.processors()).isEqualTo(2);
    assertThat(costs.settings()).hasSize(3).containsEntry("service", 1); // the log is none
  }

  @Test
  void aQueuedRequestTakesWhatTheQueuesServersGrewBy() {
    Costs redis = costs(List.of("redis", "mariadb"), 100, 50);
    assertThat(redis.memoryBytesPerQueued()).hasValue(30.0 / 100);
    assertThat(redis.diskBytesPerQueued()).hasValue(700.0 / 100);

    Costs outbox = costs(List.of("kafka", "connect", "mariadb"), 100, 50);
    assertThat(outbox.memoryBytesPerQueued()).hasValue(60.0 / 100);
    assertThat(outbox.diskBytesPerQueued()).hasValue(1_400.0 / 100);

    Costs lock = costs(List.of("mariadb"), 100, 50);
    assertThat(lock.memoryBytesPerQueued()).isEmpty();
    assertThat(lock.diskBytesPerQueued()).isEmpty();
  }

  @Test
  void processorTimeIsOfAllButTheGenerator() {
    Costs costs = costs(List.of("redis", "mariadb", "generator"), 100, 50);

    assertThat(costs.cpuNsPerAccepted()).hasValue(2.0 * S / 100);
    assertThat(costs.cpuNsPerIssued()).hasValue(2.0 * S / 50);
  }

  @Test
  void nothingAcceptedHasNoCostPerRequest() {
    Costs costs = costs(List.of("redis"), 0, 0);

    assertThat(costs.cpuNsPerAccepted()).isEmpty();
    assertThat(costs.memoryBytesPerQueued()).isEmpty();
  }

  private static Costs costs(List<String> components, long accepted, long issued) {
    List<ResourceLine> samples = new ArrayList<>();
    List<ResourceUse> uses = new ArrayList<>();
    for (String component : components) {
      samples.add(sample(component, 90, 10));
      samples.add(sample(component, 92, 20));
      samples.add(sample(component, 94, 25));
      samples.add(sample(component, 99, 40)); // at t = 0, warmed up
      samples.add(sample(component, 103, 70)); // the peak
      samples.add(sample(component, 106, 60));
      uses.add(new ResourceUse(component, S, 70, 0, 700));
    }
    return new CostsOf(manifest(components), samples, START).of(result(accepted, issued, uses));
  }

  private static ResourceLine sample(String component, long second, long rssBytes) {
    return new ResourceLine(second * S, component, 0, rssBytes, 0, 0);
  }

  private static RunResult result(long accepted, long issued, List<ResourceUse> uses) {
    OptionalDouble none = OptionalDouble.empty();
    Quantiles q = Quantiles.NONE;
    Map<Outcome, Long> outcomes = Map.of(Outcome.ACCEPTED, accepted);
    return new RunResult(
        1,
        "run",
        "quick",
        "any",
        1,
        new Verdict(
            Validity.VALID,
            List.of(),
            List.of(),
            new Denominators(0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0)),
        Optional.empty(),
        List.of(),
        new Fitness(List.of()),
        new Figures(
            outcomes, Map.of(), issued, 0, 0, 0, none, none, none, none, none, q, q, q, q, q, q, q,
            q),
        OptionalLong.empty(),
        uses,
        Map.of(),
        List.of());
  }

  private static RunManifest manifest(List<String> components) {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        "0.1.0",
        "0123456789ab",
        "firstcome run",
        ScenarioFiles.builtIn("quick")
            .withOverrides(List.of("warmUp.durationMs=4000", "warmUp.pauseMs=1000"))
            .scenario(),
        42,
        "any",
        "embedded",
        components.stream()
            .map(
                name ->
                    new Component(
                        name,
                        "1",
                        "127.0.0.1",
                        1,
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Map.of("jvm", "-Xmx1g", "log", "logs/x.log")))
            .toList(),
        new Machine("Linux", "amd64", "cpu", 2, 8L << 30, "17"),
        101,
        100,
        Instant.EPOCH,
        0,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(true),
        false,
        0);
  }
}
