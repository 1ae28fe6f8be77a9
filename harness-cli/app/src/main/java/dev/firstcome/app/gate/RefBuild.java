package dev.firstcome.app.gate;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a {@link Distribution} of a git ref. What was built is kept under {@code
 * target/gate/COMMIT} and never built again. The work tree that it was built in is removed on every
 * way out; one that a killed build has left is removed by the next.
 */
public final class RefBuild {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration STOP_GRACE = Duration.ofSeconds(5);
  private static final int HASH_SHOWN = 12;

  private final GateTools tools;
  private final Timekeeper time;
  private final StopSignal stop;
  private final Consumer<String> say;

  /**
   * Prepares.
   *
   * @param say hears one line about what takes its time
   */
  public RefBuild(GateTools tools, Timekeeper time, StopSignal stop, Consumer<String> say) {
    this.tools = tools;
    this.time = time;
    this.stop = stop;
    this.say = say;
  }

  /**
   * Builds what is not there yet.
   *
   * @param targets whose jars are needed
   * @throws UnavailableException if the ref names no commit here, or it does not build, or somebody
   *     asked to stop
   */
  public Distribution build(String ref, Set<String> targets)
      throws UnavailableException, IOException, InterruptedException {
    GitRepository git = new GitRepository(tools.home());
    String commit = commit(git, ref);
    String shown = commit.substring(0, Math.min(HASH_SHOWN, commit.length()));
    Path cache = tools.home().resolve("target").resolve("gate").resolve(commit);
    Distribution distribution =
        new Distribution(cache, commit.startsWith(ref) ? shown : "%s (%s)".formatted(ref, shown));
    Files.createDirectories(cache);
    try (FileChannel channel =
            FileChannel.open(
                cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      List<String> missing =
          targets.stream().filter(t -> distribution.jar(t).isEmpty()).sorted().toList();
      if (lock.isValid() && !missing.isEmpty()) {
        build(git, commit, missing, cache);
      }
    }
    return distribution;
  }

  private static String commit(GitRepository git, String ref)
      throws UnavailableException, IOException {
    return git.commit(ref)
        .orElseThrow(
            () ->
                new UnavailableException(
                    "'" + ref + "' names no commit that is here" + shallowness(git)));
  }

  private static String shallowness(GitRepository git) {
    try {
      return git.shallow() ? ": this is a shallow clone, fetch the whole history" : "";
    } catch (IOException unknown) {
      return "";
    }
  }

  private void build(GitRepository git, String commit, List<String> targets, Path cache)
      throws UnavailableException, IOException, InterruptedException {
    Path tree = cache.resolve("tree");
    Path log = cache.resolve("build.log");
    git.removeWorkTree(tree);
    Folders.delete(tree);
    Files.deleteIfExists(log);
    try {
      git.addWorkTree(tree, commit);
      say.accept(
          "building " + String.join(", ", targets) + " of " + commit + " (log: " + log + ")");
      maven(tree, targets, log);
      Distribution built = new Distribution(tree, commit);
      for (String target : targets) {
        keep(built, target, cache);
      }
    } finally {
      git.removeWorkTree(tree);
      Folders.delete(tree);
    }
  }

  private void maven(Path tree, List<String> targets, Path log)
      throws UnavailableException, IOException, InterruptedException {
    List<String> modules = targets.stream().map(target -> "targets/" + target).toList();
    SupervisedProcess maven =
        SupervisedProcess.start(
            new ProcessSpec(
                "maven",
                List.of(
                    tools.maven(),
                    "-B",
                    "-Dstyle.color=never",
                    "-Dquick",
                    "-DskipTests",
                    "-pl",
                    String.join(",", modules),
                    "-am",
                    "package"),
                Map.of(),
                tree.toAbsolutePath(),
                log.toAbsolutePath(),
                0));
    try {
      while (maven.isAlive()) {
        if (stop.raised()) {
          throw new UnavailableException("its build was stopped");
        }
        time.pause(LOOK_EVERY);
      }
    } finally {
      maven.terminate(STOP_GRACE);
    }
    if (maven.exitCode().orElse(-1) != 0) {
      throw new UnavailableException("it does not build; everything that was said is in " + log);
    }
  }

  private static void keep(Distribution built, String target, Path cache)
      throws UnavailableException, IOException {
    Path jar =
        built
            .jar(target)
            .orElseThrow(() -> new UnavailableException("its build makes no jar of " + target));
    Path kept = cache.resolve(target + "-exec.jar");
    Path part = cache.resolve(target + "-exec.jar.part");
    Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
  }
}
