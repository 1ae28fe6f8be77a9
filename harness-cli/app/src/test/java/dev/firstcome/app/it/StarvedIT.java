package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.fitness.Fitness.Rating;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run must indict itself where the generator had no processor time. */
class StarvedIT {

  /**
   * Lets a command run for a fifth of the time: stops it, and lets it go on, over and over, as
   * cpulimit does. It starts once the run's history is there, so the JVM's start is not slowed.
   */
  private static final String LIMITER =
      """
      #!/bin/sh
      me=$$
      (
        while kill -0 $me 2>/dev/null && ! [ -f "$1"/runs/*.partial/history.csv ]; do sleep 0.1; done
        while kill -STOP $me 2>/dev/null; do sleep 0.4; kill -CONT $me; sleep 0.1; done
      ) >/dev/null 2>&1 &
      shift
      exec "$@"
      """;

  @TempDir private Path folder;

  @Test
  void aStarvedGeneratorCostsTheRanking() throws Exception {
    Path limiter = folder.resolve("limiter.sh");
    Files.writeString(limiter, LIMITER);
    Firstcome run =
        Firstcome.start(
            folder,
            Map.of("FIRSTCOME_GENERATOR_PREFIX", "sh " + limiter + " " + folder),
            "run",
            "--target",
            "in-memory",
            "--scenario",
            CommandIT.tiny(folder).toString(),
            "--duration",
            "4s",
            "--require-fit");
    assertThat(run.exitCode()).as(run.errText()).isEqualTo(2);
    assertThat(run.outText()).contains("UNFIT");

    RunDirectory directory = new RunDirectory(Firstcome.runs(folder, "-in-memory").get(0));
    RunResult result = JsonFile.read(directory.result(), RunResult.class);
    assertThat(result.fitness().rating()).isEqualTo(Rating.UNFIT);
    assertThat(result.fitness().reasons()).isNotEmpty();
  }
}
