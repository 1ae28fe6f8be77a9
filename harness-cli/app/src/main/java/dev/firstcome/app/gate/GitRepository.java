package dev.firstcome.app.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The git checkout that refs are looked up in. */
final class GitRepository {

  private final Path home;

  GitRepository(Path home) {
    this.home = home;
  }

  private record Answer(int exitCode, String text) {}

  /** The full hash of what a ref names; empty where it names no commit that is here. */
  Optional<String> commit(String ref) throws IOException {
    Answer answer = git("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
    return answer.exitCode() == 0 ? Optional.of(answer.text().strip()) : Optional.empty();
  }

  /** Whether commits are missing that the project has. */
  boolean shallow() throws IOException {
    return git("rev-parse", "--is-shallow-repository").text().strip().equals("true");
  }

  /** Why no ref can be looked up at all; empty where one can. */
  Optional<String> trouble() throws IOException {
    return lastLine(git("rev-parse", "--git-dir"));
  }

  /** Checks a commit out into a folder of its own, and returns why it could not be, if so. */
  Optional<String> addWorkTree(Path folder, String commit) throws IOException {
    return lastLine(
        git("worktree", "add", "--detach", "--force", folder.toAbsolutePath().toString(), commit));
  }

  /** What git said last where it failed; empty where it did not. */
  private static Optional<String> lastLine(Answer answer) {
    if (answer.exitCode() == 0) {
      return Optional.empty();
    }
    List<String> lines = answer.text().strip().lines().toList();
    return Optional.of(lines.isEmpty() ? "git failed" : lines.get(lines.size() - 1));
  }

  /** Forgets a work tree and deletes it; one that is none any more is fine. */
  void removeWorkTree(Path folder) throws IOException {
    git("worktree", "remove", "--force", "--force", folder.toAbsolutePath().toString());
    git("worktree", "prune");
  }

  private Answer git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(Arrays.asList(arguments));
    Process git;
    try {
      git = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException noGit) {
      return new Answer(127, "git cannot be run: " + noGit.getMessage());
    }
    git.getOutputStream().close();
    String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(git.onExit().join().exitValue(), text);
  }
}
