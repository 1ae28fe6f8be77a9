package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code firstcome jmh}, with the real JMH on real servers. */
class BenchmarkIT {
  @TempDir private Path folder;

  @Test
  void isStoppedByCtrlCAndGoesOnWhereItWas() throws Exception {
    Firstcome run = Firstcome.start(folder, "jmh", "stock-(evalsha|update.insert)-hot-4-thrpt");
    run.await("one is done", () -> !results(".partial").isEmpty());
    Set<ProcessHandle> children = run.children();
    run.interrupt();

    assertThat(run.exitCode()).as(run.errText()).isEqualTo(2);
    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
    Path partial = Firstcome.runs(folder, ".partial").get(0);
    assertThat(run.errText()).contains("go on with: firstcome jmh --resume");
    assertThat(run.outText()).contains("Not yet run:");
    assertThat(partial.resolve("data")).doesNotExist();
    Path first = results(".partial").get(0);
    FileTime written = Files.getLastModifiedTime(first);

    Firstcome rest = Firstcome.start(folder, "jmh", "--resume", partial.toString());

    assertThat(rest.exitCode()).as(rest.errText()).isZero();
    assertThat(rest.outText())
        .contains("Lua script to transaction, here:")
        .contains("with 4 threads")
        .contains("appendfsync everysec");
    Path done = Firstcome.runs(folder, "-jmh").get(0);
    assertThat(Files.getLastModifiedTime(done.resolve("results").resolve(first.getFileName())))
        .isEqualTo(written);
    assertThat(JsonFile.read(done.resolve("jmh.json"), JmhEntry[].class)).hasSize(4);
    assertThat(done.resolve("report.html")).content().contains("<svg");
    String drawn = Files.readString(done.resolve("report.html"));
    Files.delete(done.resolve("report.html"));
    Firstcome again = Firstcome.start(folder, "report", done.toString());
    assertThat(again.exitCode()).as(again.errText()).isZero();
    assertThat(done.resolve("report.html")).content().isEqualTo(drawn);
    BenchmarkManifest manifest =
        JsonFile.read(new RunDirectory(done).manifest(), BenchmarkManifest.class);
    assertThat(manifest.components()).extracting("name").containsExactly("mariadb", "redis");
    assertThat(manifest.failures()).isEmpty();
  }

  @Test
  void badInputIsToldInOneLine() throws Exception {
    for (List<String> words :
        List.of(
            List.of("no-such-benchmark"),
            List.of("(", "--quick"),
            List.of("--resume", "nowhere"),
            List.of("--resume", ".", "--quick"))) {
      Stream<String> line = Stream.concat(Stream.of("jmh"), words.stream());
      Firstcome run = Firstcome.start(folder, line.toArray(String[]::new));
      assertThat(run.exitCode()).as(run.errText()).isEqualTo(64);
      assertThat(run.errText().lines().filter(l -> !l.startsWith("environment:"))).hasSize(1);
      assertThat(Firstcome.runs(folder, "")).isEmpty();
    }
  }

  private List<Path> results(String ending) {
    return Firstcome.runs(folder, ending).stream().flatMap(BenchmarkIT::in).toList();
  }

  private static Stream<Path> in(Path run) {
    try (Stream<Path> files = Files.list(run.resolve("results"))) {
      return files.toList().stream();
    } catch (IOException notYet) {
      return Stream.of();
    }
  }
}
