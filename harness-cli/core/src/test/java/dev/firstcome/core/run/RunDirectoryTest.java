package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05.9Z");
  @TempDir Path runs;

  @Test
  void aRunIsPartialUntilItIsFinished() throws IOException {
    RunDirectory run = RunDirectory.create(runs.resolve("new"), AT, "quick", "redis-streams");
    assertThat(run.path().getFileName()).hasToString("20260102-030405-quick-redis-streams.partial");
    assertThat(run.name()).isEqualTo("20260102-030405-quick-redis-streams");
    Files.writeString(run.result(), "{}");
    RunDirectory finished = run.finish();
    assertThat(finished.path()).isEqualTo(runs.resolve("new/20260102-030405-quick-redis-streams"));
    assertThat(finished.result()).exists();
    assertThat(run.path()).doesNotExist();
  }

  @Test
  void twoRunsOfOneSecondGetTwoFolders() throws IOException {
    RunDirectory first = RunDirectory.create(runs, AT, "quick", "t");
    RunDirectory second = RunDirectory.create(runs, AT, "quick", "t");
    assertThat(second.name()).isEqualTo("20260102-030405-quick-t-2");
    first.finish();
    assertThat(RunDirectory.create(runs, AT, "quick", "t").name())
        .isEqualTo("20260102-030405-quick-t-3");
  }

  @Test
  void thePackedHistoryIsFoundWhereThePlainOneIsNot() throws IOException {
    RunDirectory run = RunDirectory.create(runs, AT, "quick", "t");
    assertThat(run.history().getFileName()).hasToString("history.csv");
    Files.writeString(run.path().resolve("history.csv.zst"), "");
    assertThat(run.history().getFileName()).hasToString("history.csv.zst");
    Files.writeString(run.path().resolve("history.csv"), "");
    assertThat(run.history().getFileName()).hasToString("history.csv");
  }
}
