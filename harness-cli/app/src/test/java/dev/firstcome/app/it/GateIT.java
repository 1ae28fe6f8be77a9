package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gate, with two sides of one checkout and what is known of them. */
class GateIT {

  private static final long DELAY_NS = 100_000_000;

  @TempDir private Path folder;

  @Test
  void anOverissuingHeadFailsAtOnce() throws Exception {
    Firstcome gate = gate("--pairs", "6", "--head-set", "defect=OVERISSUE", "--junit", "junit.xml");

    assertThat(gate.exitCode()).as(gate.errText()).isEqualTo(1);
    JsonNode outcome = outcome();
    assertThat(outcome.path("verdict").asString()).isEqualTo("INVALID");
    assertThat(outcome.path("trials").size()).isLessThan(12); // nothing more would change it
    assertThat(folder.resolve("junit.xml")).content().contains("failures=\"1\"");
  }

  @Test
  void aDelayReachesTheHeadAloneAndOnePairTellsNothing() throws Exception {
    Firstcome gate = gate("--pairs", "1", "--head-set", "answerDelay=100ms", "--summary", "s.md");

    assertThat(gate.exitCode()).as(gate.errText()).isEqualTo(2);
    assertThat(folder.resolve("s.md")).content().startsWith("## INCONCLUSIVE");
    assertThat(outcome().path("verdict").asString()).isEqualTo("INCONCLUSIVE");
    for (Path run : Firstcome.runs(folder, "-in-memory")) {
      RunDirectory directory = new RunDirectory(run);
      RunResult result = JsonFile.read(directory.result(), RunResult.class);
      Map<String, String> service =
          JsonFile.read(directory.manifest(), RunManifest.class).components().stream()
              .filter(part -> part.name().equals("service"))
              .map(Component::settings)
              .findFirst()
              .orElseThrow();
      boolean head = service.get("side").equals("head");
      assertThat(service.get("answerDelay")).isEqualTo(head ? "100ms" : null);
      assertThat(result.figures().answerSent().p50().orElseThrow() >= DELAY_NS).isEqualTo(head);
      assertThat(result.costs().orElseThrow().allocatedBytesPerRequest()).isPresent();
    }
  }

  @Test
  void aBaseThatCannotBeHadIsInconclusiveAndSaidInEveryFormat() throws Exception {
    String gone = "0123456789012345678901234567890123456789";
    Firstcome gate =
        Firstcome.start(
            folder,
            "gate",
            "--base",
            gone,
            "--target",
            "in-memory",
            "--json",
            "--junit",
            "junit.xml",
            "--summary",
            "s.md");

    assertThat(gate.exitCode()).as(gate.errText()).isEqualTo(2);
    JsonNode told = new JsonMapper().readTree(gate.outText());
    assertThat(told.path("verdict").asString()).isEqualTo("INCONCLUSIVE");
    assertThat(told.path("sentences").path("en").toString()).contains(gone);
    assertThat(folder.resolve("s.md")).content().startsWith("## INCONCLUSIVE").contains(gone);
    assertThat(folder.resolve("junit.xml")).content().contains("skipped=\"1\"", gone);
    assertThat(folder.resolve("runs")).doesNotExist();
  }

  @Test
  void aBaseThatDoesNotStartIsInconclusiveToo() throws Exception {
    Files.writeString(folder.resolve("in-memory-exec.jar"), "no jar");
    Firstcome gate =
        Firstcome.start(folder, "gate", "--base", ".", "--target", "in-memory", "--lang", "en");

    assertThat(gate.exitCode()).as(gate.errText()).isEqualTo(2);
    assertThat(gate.outText()).startsWith("\nINCONCLUSIVE").contains("The in-memory of . does not");
    assertThat(outcome().path("verdict").asString()).isEqualTo("INCONCLUSIVE");
  }

  private Firstcome gate(String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "gate",
                "--base",
                System.getProperty("firstcome.home"),
                "--target",
                "in-memory",
                "--scenario",
                CommandIT.tiny(folder).toString()));
    arguments.addAll(Arrays.asList(more));
    Firstcome gate = Firstcome.start(folder, arguments.toArray(String[]::new));
    gate.exitCode();
    return gate;
  }

  private JsonNode outcome() throws Exception {
    List<Path> gates = Firstcome.runs(folder, "-gate");
    assertThat(gates).hasSize(1);
    return new JsonMapper().readTree(Files.readString(gates.get(0).resolve("gate.json")));
  }
}
