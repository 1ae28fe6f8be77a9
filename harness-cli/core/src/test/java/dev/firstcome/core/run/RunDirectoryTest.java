package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
  void aFileMayBePackedButStandsThereOnlyOnce() throws IOException {
    RunDirectory run = RunDirectory.create(runs, AT, "quick", "t");
    assertThatThrownBy(() -> PackedFile.of(run.ledger()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(run.ledger().toString());
    for (String ending : List.of("", ".gz", ".zst")) {
      Path packed = run.path().resolve("ledger.csv" + ending);
      Files.writeString(packed, "");
      assertThat(PackedFile.of(run.ledger())).isEqualTo(packed);
      Files.delete(packed);
    }
    Files.writeString(run.path().resolve("history.csv.gz"), "");
    Files.writeString(run.path().resolve("history.csv.zst"), "");
    assertThatThrownBy(() -> PackedFile.of(run.history()))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(run.path() + ": keep only one of history.csv.gz and history.csv.zst");
    Files.createDirectory(run.coupons());
    assertThatThrownBy(() -> PackedFile.of(run.coupons()))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(run.coupons() + ": is not a file");
  }
}
