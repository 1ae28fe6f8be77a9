package dev.firstcome.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that do not come to their own end. */
class EndingIT {

  @TempDir private Path folder;

  /** Starts a storm that would blow for minutes, and waits until it does. */
  private Firstcome storm() throws IOException, InterruptedException {
    Firstcome run =
        Firstcome.start(
            folder,
            "run",
            "--target",
            "in-memory",
            "--scenario",
            CommandIT.tiny(folder).toString(),
            "--duration",
            "10m",
            "--set",
            "users=95000");
    run.await("requests are sent", this::requestsAreSent);
    return run;
  }

  private boolean requestsAreSent() {
    try {
      List<Path> partial = Firstcome.runs(folder, ".partial");
      return !partial.isEmpty()
          && Files.exists(partial.get(0).resolve("history.csv"))
          && Files.readAllLines(partial.get(0).resolve("history.csv")).size() > 20;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Test
  void ctrlCLeavesAnUnknownRunAndNoProcess() throws Exception {
    Path killedEarlier = Files.createDirectories(folder.resolve("runs").resolve("old.partial"));
    Files.createFile(killedEarlier.resolve("harness.lock"));
    Firstcome run = storm();
    Set<ProcessHandle> children = run.children();
    assertThat(children).hasSizeGreaterThanOrEqualTo(4); // two processes, each with its guardian

    run.interrupt();

    assertThat(run.exitCode()).as(run.errText()).isEqualTo(2);
    awaitEndOf(children);
    assertThat(run.outText()).contains("UNKNOWN");
    RunDirectory directory = new RunDirectory(Firstcome.runs(folder, "-in-memory").get(0));
    RunResult result = JsonFile.read(directory.result(), RunResult.class);
    assertThat(result.verdict().validity()).isEqualTo(Validity.UNKNOWN);
    RunManifest manifest = JsonFile.read(directory.manifest(), RunManifest.class);
    assertThat(manifest.interrupted()).isTrue();
    assertThat(Files.readAllLines(directory.history()))
        .hasSize((int) manifest.sentOperations().orElseThrow() + 1);

    assertThat(Firstcome.runs(folder, ".partial")).isEmpty();
    assertThat(folder.resolve("runs").resolve("old.abandoned")).isDirectory();
    assertThat(run.errText()).contains("an earlier run was killed");
  }

  /** It writes a summary then, as it does at its own end. */
  @Test
  void aGeneratorThatIsEndedLeavesAnUnknownRun() throws Exception {
    Firstcome run = storm();
    run.children().stream().filter(EndingIT::isGenerator).forEach(ProcessHandle::destroy);

    assertThat(run.exitCode()).as(run.errText()).isEqualTo(2);
    assertThat(run.errText()).contains("the generator was ended before the storm was over");
    RunDirectory directory = new RunDirectory(Firstcome.runs(folder, "-in-memory").get(0));
    RunManifest manifest = JsonFile.read(directory.manifest(), RunManifest.class);
    assertThat(manifest.interrupted()).isTrue();
    RunResult result = JsonFile.read(directory.result(), RunResult.class);
    assertThat(result.verdict().validity()).isEqualTo(Validity.UNKNOWN);
  }

  private static boolean isGenerator(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java")
        && process.info().commandLine().orElse("").contains("-Dfirstcome.storm=");
  }

  @Test
  void sigkillLeavesNoProcess() throws Exception {
    Firstcome run = storm();
    Set<ProcessHandle> children = run.children();
    assertThat(children).hasSizeGreaterThanOrEqualTo(4);

    run.kill();

    awaitEndOf(children);
    assertThat(Firstcome.runs(folder, ".partial")).hasSize(1);
  }

  /** A guardian ends a moment after the process it guards, and an orphan only once it is reaped. */
  private static void awaitEndOf(Set<ProcessHandle> children) throws Exception {
    for (ProcessHandle child : children) {
      child.onExit().get(20, TimeUnit.SECONDS);
    }
  }
}
