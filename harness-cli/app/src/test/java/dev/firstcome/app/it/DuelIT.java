package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.PlannedTrial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interleaved trials with real processes: run, read again, reported again, refused. */
class DuelIT {

  @TempDir private Path folder;

  private Firstcome tiny(String... more) throws Exception {
    List<String> args =
        new ArrayList<>(List.of("compare", "--targets", "in-memory", "--seed", "7", "--scenario"));
    args.add(CommandIT.tiny(folder).toString());
    args.addAll(List.of(more));
    return Firstcome.start(folder, args.toArray(new String[0]));
  }

  @Test
  void aControlOfOneTargetAndWhatCanBeDoneWithIt() throws Exception {
    Firstcome compare = tiny("--trials", "1", "--control");
    assertThat(compare.exitCode()).as(compare.errText()).isEqualTo(2); // one pair claims nothing
    assertThat(compare.errText())
        .contains("trial 1 of 2, pair 1", "trial 2 of 2, pair 1, control, about");
    assertThat(compare.outText()).contains("A/A control", "in-memory against itself");

    Path directory = Firstcome.runs(folder, "-tiny-compare").get(0);
    ComparisonFile file =
        JsonFile.read(directory.resolve(ComparisonFile.NAME), ComparisonFile.class);
    assertThat(file.runs()).hasSize(2);
    assertThat(file.plan().orElseThrow().trials())
        .extracting(PlannedTrial::seed)
        .containsExactly(7L, 7L);
    assertThat(directory.resolve("report.html")).isNotEmptyFile();
    assertThat(Files.readAllLines(directory.resolve("percentiles.csv")))
        .startsWith("target,stage,percentile,value_ns,count")
        .anyMatch(line -> line.startsWith("in-memory,answer_due,50.0,"));

    String before = Files.readString(directory.resolve("duel.json"));
    Files.delete(directory.resolve("duel.json"));
    Firstcome report = Firstcome.start(folder, "report", directory.toString());
    assertThat(report.exitCode()).as(report.errText()).isZero();
    assertThat(directory.resolve("duel.json")).hasContent(before);

    Firstcome again = Firstcome.start(folder, "compare", directory.toString(), "--json");
    assertThat(again.exitCode()).as(again.errText()).isEqualTo(2);
    JsonNode duel = new JsonMapper().readTree(again.outText());
    assertThat(duel.path("trials")).hasSize(2);

    String twice = directory + "/";
    Firstcome doubled = Firstcome.start(folder, "compare", directory.toString(), twice);
    assertThat(doubled.exitCode()).isEqualTo(64);
    assertThat(doubled.errText()).contains(" is there twice");

    Firstcome other = tiny("--set", "stock=31");
    assertThat(other.exitCode()).as(other.errText()).isZero();
    Path last =
        Firstcome.runs(folder, "-compare").stream().sorted().skip(1).findFirst().orElseThrow();
    Firstcome unlike = Firstcome.start(folder, "compare", directory.toString(), last.toString());
    assertThat(unlike.exitCode()).isEqualTo(64);
    assertThat(unlike.errText()).contains("they differ in scenario.stock (30 and 31)");
    assertThat(unlike.errText().lines()).hasSize(1);
  }

  @Test
  void anInterruptedComparisonGoesOn() throws Exception {
    Firstcome compare = tiny("--trials", "2", "--control");
    compare.await("a pair is over", () -> Firstcome.runs(folder, "-tiny-in-memory").size() > 1);
    compare.interrupt();
    assertThat(compare.exitCode()).as(compare.errText()).isEqualTo(2);

    Path directory = Firstcome.runs(folder, "-tiny-compare").get(0);
    Firstcome resumed = Firstcome.start(folder, "compare", "--resume", directory.toString());
    assertThat(resumed.exitCode()).as(resumed.errText()).isEqualTo(2);
    ComparisonFile file =
        JsonFile.read(directory.resolve(ComparisonFile.NAME), ComparisonFile.class);
    assertThat(file.plan().orElseThrow().next()).isEmpty();
    assertThat(file.runs()).hasSize(4).doesNotHaveDuplicates();
    assertThat(resumed.errText())
        .contains("trial 3 of 4", "trial 4 of 4") // the pair that was cut, from its beginning
        .doesNotContain("trial 1 of 4");
  }
}
