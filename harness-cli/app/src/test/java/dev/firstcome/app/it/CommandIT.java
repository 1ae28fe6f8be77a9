package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of the data, end to end, with a real generator in a process of its own. */
class CommandIT {

  @TempDir private Path folder;

  static Path tiny(Path folder, String... more) throws IOException {
    Path file = folder.resolve("tiny.yaml");
    Files.writeString(
        file,
        """
        name: tiny
        description: A hundred users within a second.
        stock: 30
        users: 95
        duplicateShare: 0.05
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 1000, ratePerS: 100}
        warmUp: {durationMs: 500, ratePerS: 40, pauseMs: 500}
        statusPolls: {share: 0.3, everyMs: 100, max: 2}
        """
            + String.join("\n", more));
    return file;
  }

  @Test
  void badUsageIsOneLineAndExit64() throws Exception {
    Firstcome unknown = Firstcome.start(folder, "run", "--target", "redis-stream");
    assertThat(unknown.exitCode()).isEqualTo(64);
    assertThat(unknown.errText())
        .isEqualTo("firstcome: unknown target 'redis-stream'; did you mean 'redis-streams'?\n");
    assertThat(unknown.outText()).isEmpty();

    Path wrong = tiny(folder, "stok: 5\n");
    Firstcome scenario = Firstcome.start(folder, "compare", "--scenario", wrong.toString());
    assertThat(scenario.exitCode()).isEqualTo(64);
    assertThat(scenario.errText().lines()).hasSize(1);
    assertThat(scenario.errText()).contains("tiny.yaml:10:1", "stok", "stock");

    Files.writeString(folder.resolve("e.yaml"), "redis: {url: redis://127.0.0.1}\n");
    Firstcome lacking =
        Firstcome.start(
            folder,
            "run",
            "--target",
            "kafka-outbox",
            "--env",
            "external",
            "--endpoints",
            "e.yaml");
    assertThat(lacking.exitCode()).isEqualTo(64);
    assertThat(lacking.errText())
        .isEqualTo(
            "firstcome: e.yaml says neither where MariaDB is nor where kafka-outbox itself runs\n");
    assertThat(folder.resolve("runs")).doesNotExist();
  }

  @Test
  void aRunInMemoryIsValidAndLeavesEverythingInItsDirectory() throws Exception {
    Firstcome run =
        Firstcome.start(
            folder,
            "run",
            "--target",
            "in-memory",
            "--scenario",
            tiny(folder).toString(),
            "--seed",
            "7");
    assertThat(run.exitCode()).as(run.errText()).isZero();
    assertThat(run.outText()).contains("VALID", "tiny, seed 7", "report.html", "index.html");
    assertThat(run.errText()).contains("in-memory ready after", "seed 7");

    List<Path> runs = Firstcome.runs(folder, "");
    assertThat(runs).hasSize(1);
    RunDirectory directory = new RunDirectory(runs.get(0));
    assertThat(directory.name()).endsWith("-tiny-in-memory");
    assertThat(directory.path())
        .isDirectoryNotContaining("glob:**.lock")
        .isDirectoryNotContaining("glob:**/data");
    for (String file :
        List.of("report.md", "report.html", "faults.csv", "resources.csv", "storm.json")) {
      assertThat(directory.path().resolve(file)).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(directory.resources()))
        .anyMatch(line -> line.contains(",service,"))
        .anyMatch(line -> line.contains(",generator,"));

    RunResult result = JsonFile.read(directory.result(), RunResult.class);
    assertThat(result.verdict().validity()).isEqualTo(Validity.VALID);
    assertThat(result.figures().issued()).isEqualTo(30);
    assertThat(result.figures().outcomes().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(100);
    assertThat(result.startUpMs()).containsKey("service");
    assertThat(result.drainMs()).isPresent();

    RunManifest manifest = JsonFile.read(directory.manifest(), RunManifest.class);
    assertThat(manifest.sentOperations().orElseThrow()).isGreaterThanOrEqualTo(100);
    assertThat(Files.readAllLines(directory.history()))
        .hasSize((int) manifest.sentOperations().orElseThrow() + 1);
    assertThat(manifest.components()).extracting(c -> c.name()).contains("service", "generator");
    assertThat(manifest.machine().cores()).isPositive();
    LatencyLog latency = LatencyLog.read(directory.latency());
    assertThat(latency.histogram(LatencyTag.ISSUANCE).getTotalCount()).isEqualTo(30);
    assertThat(latency.histogram(LatencyTag.ANSWER_DUE).getTotalCount()).isEqualTo(100);

    Firstcome verify = Firstcome.start(folder, "verify", directory.path().toString(), "--json");
    assertThat(verify.exitCode()).as(verify.errText()).isZero();
    JsonNode verdict = new JsonMapper().readTree(verify.outText());
    assertThat(verdict.path("verdict").asString()).isEqualTo("VALID");
    assertThat(verdict.path("anomalies")).isEmpty();
  }

  @Test
  void aComparisonOnRealServersWithALimitThatCannotBeKept() throws Exception {
    Firstcome compare =
        Firstcome.start(
            folder,
            "compare",
            "--targets",
            "redis-streams",
            "--scenario",
            tiny(folder, "slo: {issuedPerS: 1000000}\n").toString(),
            "--json");
    assertThat(compare.exitCode()).as(compare.errText()).isEqualTo(1);

    JsonNode results = new JsonMapper().readTree(compare.outText());
    assertThat(results).hasSize(1);
    assertThat(results.get(0).path("verdict").path("validity").asString()).isEqualTo("VALID");
    assertThat(results.get(0).path("sloBreaches").get(0).path("key").asString())
        .isEqualTo("issuedPerS");

    Path comparison = Firstcome.runs(folder, "-tiny-compare").get(0);
    assertThat(Files.readString(comparison.resolve("report.md"))).contains("issuedPerS");
    RunDirectory run = new RunDirectory(Firstcome.runs(folder, "-tiny-redis-streams").get(0));
    RunManifest manifest = JsonFile.read(run.manifest(), RunManifest.class);
    assertThat(manifest.disagreements()).isZero();
    assertThat(manifest.environment()).isEqualTo("embedded");
    assertThat(manifest.components())
        .filteredOn(component -> component.name().equals("redis"))
        .singleElement()
        .satisfies(redis -> assertThat(redis.settings()).containsEntry("appendonly", "yes"));
  }
}
