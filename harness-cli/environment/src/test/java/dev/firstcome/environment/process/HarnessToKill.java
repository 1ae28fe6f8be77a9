package dev.firstcome.environment.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A harness that starts a process with a child of its own, says so, and waits to be killed. */
final class HarnessToKill {

  private HarnessToKill() {}

  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    List<String> command = List.of("/bin/sh", "-c", "sleep 600 & echo $!; wait");
    SupervisedProcess process =
        SupervisedProcess.start(
            new ProcessSpec("family", command, Map.of(), directory, directory.resolve("log"), 0));
    if (args.length > 1) {
      while (process.lastLogLines(1).isEmpty()) {
        Thread.sleep(5);
      }
      process.pause();
    }
    System.out.println(process.pid());
    Thread.sleep(600_000);
  }
}
