package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesFileTest {
  private static final String HEADER = "at_ns,component,cpu_ns,rss_bytes,read_bytes,write_bytes\n";

  @TempDir Path folder;

  @Test
  void everyWholeLineIsASample() throws IOException {
    assertThat(read("7,redis,1,2,3,4\n8,service,5,6,7,8\n9,redis,1"))
        .containsExactly(
            new ResourceLine(7, "redis", 1, 2, 3, 4), new ResourceLine(8, "service", 5, 6, 7, 8));
  }

  @Test
  void aBadCellIsNamedByItsPlace() {
    assertThatThrownBy(() -> read("7,redis,1,many,3,4\n"))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("resources.csv:2:11: rss_bytes");
    assertThatThrownBy(() -> read("7,redis,1,2,3,4,5\n"))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("a cell too many");
  }

  private List<ResourceLine> read(String lines) throws IOException {
    Path file = folder.resolve("resources.csv");
    Files.writeString(file, HEADER + lines);
    return ResourcesFile.read(file);
  }
}
