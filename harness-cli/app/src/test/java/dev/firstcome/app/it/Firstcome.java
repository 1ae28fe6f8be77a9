package dev.firstcome.app.it;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The real command in a JVM of its own, as the {@code firstcome} script starts it. */
final class Firstcome {

  private static final Path HOME = Path.of(System.getProperty("firstcome.home"));
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final Path out;
  private final Path err;

  private Firstcome(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts a command.
   *
   * @param folder where it runs; its output goes there too
   */
  static Firstcome start(Path folder, String... args) throws IOException {
    return start(folder, Map.of(), args);
  }

  /**
   * Starts a command.
   *
   * @param folder where it runs; its output goes there too
   * @param variables of its environment, beside the inherited ones
   */
  static Firstcome start(Path folder, Map<String, String> variables, String... args)
      throws IOException {
    Path target = HOME.resolve("harness-cli").resolve("app").resolve("target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfirstcome.home=" + HOME,
                "-Duser.language=en",
                "-cp",
                target.resolve("app.jar") + ":" + target.resolve("lib").resolve("*"),
                "dev.firstcome.app.Main"));
    command.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(variables);
    return new Firstcome(builder.start(), out, err);
  }

  /** Waits for its end, and returns the exit code. */
  int exitCode() throws InterruptedException {
    return exitCodeWithin(PATIENCE);
  }

  /** Waits for its end, so long at most, and returns the exit code. */
  int exitCodeWithin(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("firstcome did not end: " + errText());
    }
    return process.exitValue();
  }

  String outText() {
    return text(out);
  }

  String errText() {
    return text(err);
  }

  /** Every process that it has started, at any depth, and that still runs. */
  Set<ProcessHandle> children() {
    return process.descendants().filter(ProcessHandle::isAlive).collect(Collectors.toSet());
  }

  /** Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** SIGKILL: no hook runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until something holds; gives up after a while, or once the command is over. */
  void await(String what, BooleanSupplier condition) throws InterruptedException {
    long endNs = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > endNs || !isAlive()) {
        throw new AssertionError("waited in vain until " + what + "; it said: " + errText());
      }
      Thread.sleep(50);
    }
  }

  /** The folders in {@code runs} whose name ends so. */
  static List<Path> runs(Path folder, String ending) {
    Path runs = folder.resolve("runs");
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(runs)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(runs, "*" + ending)) {
        all.forEach(found::add);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
