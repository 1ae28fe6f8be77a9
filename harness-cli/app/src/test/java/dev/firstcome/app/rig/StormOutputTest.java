package dev.firstcome.app.rig;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.storm.StormProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StormOutputTest {

  @TempDir private Path folder;

  private static StormProgress at(long ms) {
    return new StormProgress(ms, 10, 1, 1, 0, Map.of(), OptionalLong.empty());
  }

  @Test
  void theLastWholeLineCountsAndEachOnlyOnce() throws IOException {
    Path log = folder.resolve("generator.log");
    StormOutput output = new StormOutput(log);
    assertThat(output.latest()).isEmpty();

    String third = at(1_500).line() + "\n";
    Files.writeString(
        log,
        "Simulation started…\n"
            + at(500).line()
            + "\n"
            + at(1_000).line()
            + "\n"
            + third.substring(0, 15));
    assertThat(output.latest()).contains(at(1_000));
    assertThat(output.latest()).isEmpty();

    Files.writeString(log, third.substring(15), APPEND);
    assertThat(output.latest()).contains(at(1_500));
  }
}
