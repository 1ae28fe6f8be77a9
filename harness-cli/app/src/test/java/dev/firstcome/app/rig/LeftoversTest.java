package dev.firstcome.app.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path runs;

  @Test
  void aRunWhoseHarnessIsGoneIsMarkedAndItsDataDeleted() throws IOException {
    Path left = Files.createDirectories(runs.resolve("a.partial"));
    Files.createFile(left.resolve("harness.lock"));
    Files.createFile(left.resolve("history.csv"));
    Files.createDirectories(left.resolve("data").resolve("mariadb"));
    Files.createFile(left.resolve("data").resolve("mariadb").resolve("ibdata1"));

    assertThat(Leftovers.mark(runs)).containsExactly(runs.resolve("a.abandoned"));

    assertThat(runs.resolve("a.abandoned")).isDirectoryContaining("glob:**history.csv");
    assertThat(runs.resolve("a.abandoned").resolve("data")).doesNotExist();
    assertThat(left).doesNotExist();
    assertThat(Leftovers.mark(runs)).isEmpty();
  }

  @Test
  void aRunThatIsBeingWrittenIsLeftAlone() throws IOException {
    Path running = Files.createDirectories(runs.resolve("b.partial"));
    Path justMade = Files.createDirectories(runs.resolve("c.partial"));
    Path finished = Files.createDirectories(runs.resolve("d"));
    try (RunLock lock = RunLock.take(running).orElseThrow()) {
      assertThat(Leftovers.mark(runs)).isEmpty();
      assertThat(RunLock.take(running)).isEmpty();
      assertThat(lock).isNotNull();
    }
    assertThat(running).isEmptyDirectory();
    assertThat(justMade).isDirectory();
    assertThat(finished).isDirectory();
  }

  @Test
  void noFolderIsNoLeftover() throws IOException {
    assertThat(Leftovers.mark(runs.resolve("none"))).isEmpty();
  }
}
