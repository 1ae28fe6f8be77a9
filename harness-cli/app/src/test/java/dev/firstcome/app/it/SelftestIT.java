package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.selftest.Defect;
import dev.firstcome.core.checker.Anomaly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every defect through the whole rig; and that the selftest itself can fail. */
class SelftestIT {

  private static final Path HOME = Path.of(System.getProperty("firstcome.home"));

  /** It takes three minutes on two idle cores. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @TempDir private Path folder;

  private static Set<Anomaly> anomalies(Iterable<JsonNode> names) {
    return StreamSupport.stream(names.spliterator(), false)
        .map(name -> Anomaly.valueOf(name.asString()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Anomaly.class)));
  }

  private static Set<Anomaly> found(JsonNode trial) {
    return trial.path("found").propertyNames().stream()
        .map(Anomaly::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Anomaly.class)));
  }

  @Test
  void everyDefectComesOutAsDeclaredAndAllTenAnomaliesAreCaught() throws Exception {
    Firstcome selftest = Firstcome.start(folder, "selftest", "--json");
    assertThat(selftest.exitCodeWithin(PATIENCE))
        .as(selftest.errText() + selftest.outText())
        .isZero();

    JsonNode json = new JsonMapper().readTree(selftest.outText());
    assertThat(json.path("asDeclared").asBoolean()).isTrue();
    Set<Anomaly> caught = EnumSet.noneOf(Anomaly.class);
    for (JsonNode trial : json.path("trials")) {
      String name = trial.path("defect").asString();
      Set<Anomaly> expected = name.equals("NONE") ? Set.of() : Defect.valueOf(name).anomalies();
      assertThat(found(trial)).as(name).isEqualTo(expected);
      assertThat(trial.path("verdict").asString())
          .as(name)
          .isEqualTo(expected.isEmpty() ? "VALID" : "INVALID");
      assertThat(trial.has("run")).as(name).isFalse();
      caught.addAll(found(trial));
    }
    assertThat(caught).containsExactlyInAnyOrder(Anomaly.values());
    assertThat(json.path("trials"))
        .extracting(trial -> trial.path("defect").asString())
        .containsAll(Defect.names());

    JsonNode sound = json.path("trials").get(0);
    assertThat(sound.path("defect").asString()).isEqualTo("NONE");
    assertThat(anomalies(sound.path("vacuous"))).as("checks without anything to judge").isEmpty();
    assertThat(Firstcome.runs(folder, "")).as("runs that came out as declared").isEmpty();
  }

  /** A JVM option reaches the service too, and a property outdoes the variable. */
  @Test
  void aDefectThatIsNotSwitchedOnFails() throws Exception {
    Firstcome selftest =
        Firstcome.start(
            folder,
            Map.of("JDK_JAVA_OPTIONS", "-Dfirstcome.defect="),
            "selftest",
            "--only",
            "IGNORE_EXPIRY");
    assertThat(selftest.exitCodeWithin(PATIENCE)).as(selftest.errText()).isEqualTo(1);
    assertThat(selftest.outText())
        .contains("DIFFERENT", "0!", "OUTSIDE_WINDOW was declared, but not found.")
        .contains("0 of 1 runs came out as declared");
    Path run = Firstcome.runs(folder, "-expiry-in-memory").get(0);
    assertThat(selftest.outText()).contains(run.getFileName().toString());
  }

  @Test
  void anotherDefectThanTheDeclaredOneFailsAndSoDoesOneWhereThereShouldBeNone() throws Exception {
    Firstcome selftest =
        Firstcome.start(
            folder,
            Map.of("JDK_JAVA_OPTIONS", "-Dfirstcome.defect=OVERISSUE"),
            "selftest",
            "--only",
            "NONE,STRAND_PENDING",
            "--json");
    assertThat(selftest.exitCodeWithin(PATIENCE)).as(selftest.errText()).isEqualTo(1);
    JsonNode trials = new JsonMapper().readTree(selftest.outText()).path("trials");
    JsonNode sound = trials.get(0);
    assertThat(sound.path("status").asString()).isEqualTo("DIFFERENT");
    assertThat(anomalies(sound.path("surplus"))).containsExactly(Anomaly.OVERISSUE);
    JsonNode stranded = trials.get(1);
    assertThat(stranded.path("defect").asString()).isEqualTo("STRAND_PENDING");
    assertThat(anomalies(stranded.path("missing"))).containsExactly(Anomaly.STUCK_PENDING);
    assertThat(anomalies(stranded.path("surplus"))).containsExactly(Anomaly.OVERISSUE);
  }

  @Test
  void theTargetKnowsTheSameDefects() throws Exception {
    Path jar = HOME.resolve("targets/in-memory/target/in-memory-exec.jar");
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--firstcome.defect=NO_SUCH")
            .redirectErrorStream(true)
            .start();
    assertThat(known(service)).containsExactlyInAnyOrderElementsOf(Defect.names());
    assertThat(service.waitFor()).isEqualTo(1);
  }

  /** What the service says it knows when it is asked for a defect that there is not. */
  private static List<String> known(Process service) throws IOException {
    String said = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String line =
        said.lines()
            .filter(each -> each.startsWith("firstcome.defect: there is no defect \"NO_SUCH\""))
            .findFirst()
            .orElseThrow(() -> new AssertionError(said));
    return Arrays.asList(line.substring(line.indexOf("All: ") + 5).strip().split(", ", -1));
  }
}
