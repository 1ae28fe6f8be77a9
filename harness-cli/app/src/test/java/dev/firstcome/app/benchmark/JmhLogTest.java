package dev.firstcome.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhLogTest {
  @TempDir private Path folder;

  private String failure(String log) throws IOException {
    return JmhLog.failure(Files.writeString(folder.resolve("log"), log));
  }

  @Test
  void theFirstExceptionIsTheReason() throws IOException {
    assertThat(
            failure(
                """
                Iteration   1: <failure>

                dev.firstcome.jmh.stock.WrongCountException: of 150 units 153 were taken, and 0 are left
                \tat dev.firstcome.jmh.stock.Audit.verify(Audit.java:21)
                org.openjdk.jmh.runner.RunnerException: Benchmark caught the exception
                """))
        .isEqualTo("of 150 units 153 were taken, and 0 are left");
    assertThat(failure("java.lang.OutOfMemoryError\n")).isEqualTo("OutOfMemoryError");
  }

  @Test
  void elseTheLastLineIs() throws IOException {
    assertThat(failure("# JMH version: 1.37\n<forked VM failed with exit code 137>\n\n"))
        .isEqualTo("<forked VM failed with exit code 137>");
    assertThat(failure("")).isEqualTo("JMH said nothing");
  }
}
