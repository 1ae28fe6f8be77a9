package dev.firstcome.app.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceLogTest {

  @TempDir private Path folder;

  private final ResourceLog log = new ResourceLog();

  private void sample(long atNs, String component, long cpuNs, long rss, long read, long write) {
    log.add(new ResourceSample(atNs, component, new Reading(cpuNs, rss, read, write)));
  }

  @Test
  void onlyTheWindowCounts() {
    sample(50, "redis", 1_000, 900, 10, 100); // start-up: large, and none of the storm's
    sample(100, "redis", 2_000, 500, 10, 100);
    sample(150, "redis", 2_500, 700, 11, 150);
    sample(200, "redis", 3_000, 600, 12, 300);
    sample(250, "redis", 9_000, 990, 99, 999);

    assertThat(log.usage(100, 200)).containsOnly(entry("redis", new Usage(1_000, 700, 2, 200)));
  }

  @Test
  void aComponentMayComeLateOrNeverBeSeenInTheWindow() {
    sample(50, "gone", 1, 1, 1, 1);
    sample(150, "late", 40, 20, 3, 4);

    assertThat(log.usage(100, 200))
        .containsOnlyKeys("late")
        .containsEntry("late", new Usage(40, 20, 3, 4));
  }

  @Test
  void theFileHoldsEverySample() throws IOException {
    sample(5, "service", 1, 2, 3, 4);
    Path file = folder.resolve("resources.csv");
    log.write(file);

    assertThat(Files.readString(file))
        .isEqualTo("at_ns,component,cpu_ns,rss_bytes,read_bytes,write_bytes\n5,service,1,2,3,4\n");
  }
}
