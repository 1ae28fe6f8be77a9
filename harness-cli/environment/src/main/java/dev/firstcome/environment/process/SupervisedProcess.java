package dev.firstcome.environment.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A process that dies with the harness, however the harness dies.
 *
 * <p>The guardian that sees to this is described in {@code guardian.sh}. What counts is {@link
 * #pid()}, the process itself: signals go to it and its group, never to the guardian.
 *
 * <p>Safe for use by several threads.
 */
public final class SupervisedProcess {

  private final ProcessSpec spec;
  private final long pid;
  private final Optional<ProcessHandle> process; // absent if it was gone before we could look
  private final CompletableFuture<Integer> exit;

  private SupervisedProcess(ProcessSpec spec, Process guardian, long pid) {
    this.spec = spec;
    this.pid = pid;
    this.process = ProcessHandle.of(pid);
    this.exit = guardian.onExit().thenApply(this::whenGuardianIsGone);
  }

  /**
   * Starts a process. A program that does not exist shows as exit code 127, with the reason in the
   * log.
   *
   * @throws IOException if the guardian cannot be started
   */
  public static SupervisedProcess start(ProcessSpec spec) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script(), "guardian"));
    command.add(spec.log().toAbsolutePath().toString());
    command.add(Integer.toString(spec.openFiles()));
    command.addAll(Session.leading(spec.command()));

    ProcessBuilder builder = new ProcessBuilder(Session.leading(command));
    builder.directory(spec.workingDirectory().toFile());
    builder.environment().putAll(spec.env());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
    Process guardian = builder.start();
    try {
      return new SupervisedProcess(spec, guardian, pidOfProcess(spec, guardian));
    } catch (IOException | RuntimeException e) {
      guardian.getOutputStream().close();
      throw e;
    }
  }

  /** The pid of the process itself, which also names its process group. */
  public long pid() {
    return pid;
  }

  /** What was started. */
  public ProcessSpec spec() {
    return spec;
  }

  /** Whether it runs; a frozen process does. */
  public boolean isAlive() {
    return !exit.isDone();
  }

  /**
   * Asks it to stop (SIGTERM to the process alone), and kills it and its group when {@code grace}
   * is over. Returns when it is gone.
   */
  public void terminate(Duration grace) {
    if (isAlive()) {
      process.ifPresent(ProcessHandle::destroy);
      resume(); // a frozen process sees its SIGTERM only now
      if (!isGoneWithin(grace)) {
        kill();
      }
    }
  }

  /** Kills it and its whole group (SIGKILL), and returns when it is gone. */
  public void kill() {
    if (isAlive()) {
      slay();
      isGoneWithin(Duration.ofSeconds(10));
    }
  }

  /** Freezes it and its whole group (SIGSTOP). */
  public void pause() {
    signalGroup("STOP");
  }

  /** Lets it and its whole group go on (SIGCONT). */
  public void resume() {
    signalGroup("CONT");
  }

  /** How it ended: its exit code, or 128 + n after signal n; empty while it runs. */
  public OptionalInt exitCode() {
    return exit.isDone() ? OptionalInt.of(exit.join()) : OptionalInt.empty();
  }

  /** At most {@code count} last lines of its log, oldest first. */
  public List<String> lastLogLines(int count) {
    return LogTail.lastLines(spec.log(), count);
  }

  /** Completes with the exit code (see {@link #exitCode()}) when it ends. */
  public CompletableFuture<Integer> onExit() {
    return exit.copy();
  }

  /** Somebody may have killed the guardian instead: then nobody else is left to see to it. */
  private int whenGuardianIsGone(Process gone) {
    slay();
    return gone.exitValue();
  }

  private void slay() {
    signalGroup("KILL");
    process.ifPresent(ProcessHandle::destroyForcibly); // it may not lead its group yet
  }

  private boolean isGoneWithin(Duration time) {
    try {
      // join, because a close() on an interrupted thread must wait all the same
      exit.copy().orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }

  private void signalGroup(String signal) {
    if (!process.map(ProcessHandle::isAlive).orElse(false)) {
      return; // the number may be somebody else's by now
    }
    String group = "-" + pid;
    try {
      Process kill =
          new ProcessBuilder("/bin/sh", "-c", "kill -s \"$1\" -- \"$2\"", "kill", signal, group)
              .redirectErrorStream(true)
              .start();
      kill.getInputStream().readAllBytes();
      kill.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot signal " + spec.name(), e);
    }
  }

  private static long pidOfProcess(ProcessSpec spec, Process guardian) throws IOException {
    BufferedReader reader = guardian.inputReader(StandardCharsets.US_ASCII);
    String line = reader.readLine();
    if (line == null) {
      throw new IOException(
          "no guardian for " + spec.name() + ": " + LogTail.lastLines(spec.log(), 3));
    }
    return Long.parseLong(line);
  }

  /** The guardian without its comments, which would only be in the way in a list of processes. */
  private static String script() throws IOException {
    try (InputStream script = SupervisedProcess.class.getResourceAsStream("guardian.sh")) {
      if (script == null) {
        throw new IOException("guardian.sh is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.joining("\n"));
    }
  }
}
