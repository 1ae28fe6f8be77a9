package dev.firstcome.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KilledWriterTest {
  @TempDir Path folder;

  @Test
  void aSigkillCostsNothingThatWasFlushedAndNothingButTheTail() throws Exception {
    Path file = folder.resolve("history.csv");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TirelessWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("flushed");
      long flushed = Files.size(file);
      while (Files.size(file) < flushed + 1_000_000) {
        assertThat(process.isAlive()).isTrue(); // it writes on; the class's time-out ends this
      }
      process.destroyForcibly();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(128 + 9);
    } finally {
      process.destroyForcibly();
    }

    History history = HistoryReader.read(file); // throws if a line in the middle were not whole
    long[] last = new long[2];
    for (int i = 0; i < history.size(); i++) {
      int user = (int) history.userId(i);
      assertThat(history.operationId(i)).isEqualTo(2 * ++last[user] + user);
    }
    assertThat(last[0]).isGreaterThanOrEqualTo(TirelessWriter.FLUSHED);
    assertThat(last[1]).isGreaterThanOrEqualTo(TirelessWriter.FLUSHED);
    history.truncatedAtLine().ifPresent(line -> assertThat(line).isEqualTo(history.size() + 2L));
  }
}
