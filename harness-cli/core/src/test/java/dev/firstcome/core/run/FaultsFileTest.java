package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsFileTest {
  private static final String HEADER = "invoked_ns,completed_ns,fault,component,detail\n";

  @TempDir Path folder;

  @Test
  void everyWholeLineIsAFault() throws IOException {
    assertThat(FaultsFile.read(file("5,9,kill,redis,SIGKILL\n7,,pause,kafka,\n8,9,cut sh")))
        .containsExactly(
            new FaultLine(5, OptionalLong.of(9), "kill", "redis", "SIGKILL"),
            new FaultLine(7, OptionalLong.empty(), "pause", "kafka", ""));
  }

  @Test
  void aBadCellIsNamedByItsPlace() {
    assertThatThrownBy(() -> FaultsFile.read(file("soon,9,kill,redis,\n")))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("faults.csv:2");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("faults.csv"), HEADER + lines);
  }
}
