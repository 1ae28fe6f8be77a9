package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

  @TempDir private Path folder;

  @Test
  void findsJarsOfABuiltCheckoutAndJarsThatSimplyLieThere() throws Exception {
    Distribution distribution = new Distribution(folder, "d");
    assertThat(distribution.jar("in-memory")).isEmpty();

    Path flat = Files.writeString(folder.resolve("in-memory-exec.jar"), "");
    assertThat(distribution.jar("in-memory")).contains(flat.toAbsolutePath());

    Path built = folder.resolve("targets/in-memory/target");
    Files.createDirectories(built);
    Path jar = Files.writeString(built.resolve("in-memory-exec.jar"), "");
    assertThat(distribution.jar("in-memory")).contains(jar.toAbsolutePath());
  }
}
