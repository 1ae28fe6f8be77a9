package dev.firstcome.environment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisedProcessTest {

  @TempDir Path directory;

  private final List<SupervisedProcess> started = new ArrayList<>();

  @AfterEach
  void killAll() {
    started.forEach(SupervisedProcess::kill);
  }

  @Test
  void exitCodeAndBothStreamsAreKept() throws Exception {
    SupervisedProcess process = shell("echo out; echo err >&2; exit 7");

    assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isEqualTo(7);
    assertThat(process.exitCode()).hasValue(7);
    assertThat(process.isAlive()).isFalse();
    assertThat(process.lastLogLines(10)).containsExactly("out", "err");
    assertThat(process.lastLogLines(1)).containsExactly("err");
  }

  @Test
  void aProgramThatDoesNotExistEndsWith127AndSaysSo() throws Exception {
    SupervisedProcess process = start(List.of("/no/such/program"), Map.of(), 0);

    assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isEqualTo(127);
    assertThat(process.lastLogLines(5)).anyMatch(line -> line.contains("/no/such/program"));
    process.kill();
    process.pause();
    process.terminate(Duration.ofSeconds(1));
  }

  @Test
  void environmentWorkingDirectoryAndOpenFilesArriveAndArgumentsAreNotInterpreted()
      throws Exception {
    String script = "echo \"$COLOUR\"; pwd -P; ulimit -S -n; echo \"$1\"";
    SupervisedProcess process =
        start(
            List.of("/bin/sh", "-c", script, "sh", "a  $b 'c' *"),
            Map.of("COLOUR", "dark blue"),
            256);

    process.onExit().get(10, TimeUnit.SECONDS);
    assertThat(process.lastLogLines(10))
        .containsExactly("dark blue", directory.toRealPath().toString(), "256", "a  $b 'c' *");
  }

  @Test
  void moreOpenFilesThanTheHardLimitAreLoweredToIt() throws Exception {
    SupervisedProcess process =
        start(
            List.of("/bin/sh", "-c", "test \"$(ulimit -S -n)\" = \"$(ulimit -H -n)\" && echo same"),
            Map.of(),
            Integer.MAX_VALUE);

    process.onExit().get(10, TimeUnit.SECONDS);
    assertThat(process.lastLogLines(10)).containsExactly("same");
  }

  @Test
  void leadsAGroupAndASessionOfItsOwnWithoutATerminal() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")), "needs /proc");
    SupervisedProcess process = shell("echo $$; exec sleep 600");
    await(() -> stat(process.pid()).get(0).equals("(sleep)"));

    // after the name: state, parent, group, session, terminal
    String pid = Long.toString(process.pid());
    assertThat(process.lastLogLines(1)).containsExactly(pid);
    List<String> stat = stat(process.pid());
    assertThat(stat.subList(3, 6)).containsExactly(pid, pid, "0");
    String guardian = stat.get(2);
    assertThat(stat(Long.parseLong(guardian)).subList(3, 6))
        .containsExactly(guardian, guardian, "0");
  }

  @Test
  void killTakesTheWholeGroup() throws Exception {
    SupervisedProcess process = shell("sleep 600 & echo $!; wait");
    long child = loggedPid(process);

    process.kill();

    assertThat(process.exitCode()).hasValue(137);
    await(() -> !isRunning(child));
  }

  @Test
  void whatItLeavesBehindOnItsOwnExitIsTakenToo() throws Exception {
    SupervisedProcess process = shell("sleep 600 & echo $!; exit 0");

    assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isZero();
    long child = loggedPid(process);
    await(() -> !isRunning(child));
  }

  @Test
  void terminateLetsItFinishEvenFromAPause() throws Exception {
    SupervisedProcess process =
        shell("trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.01; done");
    await(() -> process.lastLogLines(1).equals(List.of("ready")));
    process.pause();

    process.terminate(Duration.ofSeconds(10));

    assertThat(process.exitCode()).hasValue(3);
    assertThat(process.lastLogLines(1)).containsExactly("bye");
  }

  @Test
  void terminateKillsWhatDoesNotListen() throws Exception {
    SupervisedProcess process = shell("trap '' TERM; echo ready; while :; do sleep 0.01; done");
    await(() -> process.lastLogLines(1).equals(List.of("ready")));

    process.terminate(Duration.ofMillis(100));

    assertThat(process.exitCode()).hasValue(137);
  }

  @Test
  void aPausedProcessStandsStillAndGoesOn() throws Exception {
    SupervisedProcess process = shell("while :; do echo tick; sleep 0.01; done");
    await(() -> process.lastLogLines(3).size() == 3);

    process.pause();
    long size = Files.size(process.spec().log());
    Thread.sleep(150); // about fifteen ticks, were it running
    assertThat(Files.size(process.spec().log())).isEqualTo(size);
    assertThat(process.isAlive()).isTrue();

    process.resume();
    await(() -> sizeOf(process.spec().log()) > size);
  }

  @Test
  void aKilledGuardianTakesTheProcessWithIt() throws Exception {
    SupervisedProcess process = shell("sleep 600 & echo $!; wait");
    long child = loggedPid(process);

    ProcessHandle.of(process.pid()).orElseThrow().parent().orElseThrow().destroyForcibly();

    process.onExit().get(10, TimeUnit.SECONDS);
    await(() -> !isRunning(process.pid()) && !isRunning(child));
  }

  @ParameterizedTest
  @ValueSource(strings = {"running", "paused"})
  void nothingOutlivesAHarnessThatIsKilled(String state) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HarnessToKill.class.getName(),
                directory.toString()));
    if (state.equals("paused")) {
      command.add(state);
    }
    Process harness =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output = harness.inputReader()) {
      long process = Long.parseLong(output.readLine());
      await(() -> sizeOf(directory.resolve("log")) > 0);
      long child = Long.parseLong(LogTail.lastLines(directory.resolve("log"), 1).get(0));
      long guardian = ProcessHandle.of(process).orElseThrow().parent().orElseThrow().pid();
      assertThat(isRunning(process) && isRunning(child)).isTrue();

      harness.destroyForcibly().waitFor();

      await(() -> !isRunning(process) && !isRunning(child) && !isRunning(guardian));
    } finally {
      harness.destroyForcibly();
    }
  }

  @Test
  void perlMakesASessionWhereSetsidIsMissing() throws Exception {
    assumeTrue(Files.isExecutable(Path.of(Session.perl().get(0))), "needs perl");
    List<String> command = new ArrayList<>(Session.perl());
    command.addAll(List.of("/bin/sh", "-c", "echo \"$1\"; exit 5", "sh", "a  b"));
    SupervisedProcess process = start(command, Map.of(), 0);

    assertThat(process.onExit().get(10, TimeUnit.SECONDS)).isEqualTo(5);
    assertThat(process.lastLogLines(5)).containsExactly("a  b");
  }

  private SupervisedProcess shell(String script) throws IOException {
    return start(List.of("/bin/sh", "-c", script), Map.of(), 0);
  }

  private SupervisedProcess start(List<String> command, Map<String, String> env, int openFiles)
      throws IOException {
    Path log = directory.resolve("log");
    SupervisedProcess process =
        SupervisedProcess.start(new ProcessSpec("tested", command, env, directory, log, openFiles));
    started.add(process);
    return process;
  }

  private static long loggedPid(SupervisedProcess process) throws InterruptedException {
    await(() -> !process.lastLogLines(1).isEmpty());
    return Long.parseLong(process.lastLogLines(1).get(0));
  }

  /** A zombie that nobody has reaped yet holds nothing any more. */
  private static boolean isRunning(long pid) {
    if (Files.exists(Path.of("/proc/self/stat"))) {
      List<String> stat = stat(pid);
      return !stat.isEmpty() && !stat.get(1).equals("Z");
    }
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static List<String> stat(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return List.of(stat.substring(stat.indexOf('(')).split(" "));
    } catch (IOException gone) {
      return List.of();
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited 5 s").isLessThan(deadline);
      Thread.sleep(5);
    }
  }
}
