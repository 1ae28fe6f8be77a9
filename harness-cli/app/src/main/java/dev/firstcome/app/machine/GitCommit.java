package dev.firstcome.app.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which commit of the project this is. */
public final class GitCommit {

  private static final String UNKNOWN = "unknown";

  private GitCommit() {}

  /**
   * The commit's hash, with {@code -dirty} behind it where tracked files have changed; {@code
   * unknown} outside a git checkout, or without git.
   */
  public static String of(Path home) {
    try {
      String commit = git(home, "rev-parse", "HEAD");
      boolean dirty = !git(home, "status", "--porcelain", "--untracked-files=no").isEmpty();
      return dirty ? commit + "-dirty" : commit;
    } catch (IOException noGit) {
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  private static String git(Path home, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(Arrays.asList(arguments));
    Process git =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    git.getOutputStream().close();
    String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!git.waitFor(10, TimeUnit.SECONDS) || git.exitValue() != 0) {
      git.destroyForcibly();
      throw new IOException("git " + String.join(" ", arguments) + " failed");
    }
    return output.strip();
  }
}
