package dev.firstcome.app.gate;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.sentence.Sentence;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Makes a {@link Distribution} of a git ref. What was built is kept under {@code
 * target/gate/COMMIT} and never built again. The work tree that it was built in is removed on every
 * way out; one that a killed build has left is removed by the next.
 */
public final class RefBuild {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration STOP_GRACE = Duration.ofSeconds(5);
  private static final int HASH_SHOWN = 12;

  /** What may be a hash; shorter ones are names. */
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{7,64}");

  /** What a shell answers for a program that it does not find. */
  private static final int NO_SUCH_PROGRAM = 127;

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
   * @throws NoSuchRefException if the ref is a name that git does not know, and a whole clone
   * @throws UnavailableException if the ref names no commit here, or it does not build, or somebody
   *     asked to stop
   */
  public Distribution build(String ref, Set<String> targets)
      throws NoSuchRefException, UnavailableException, IOException, InterruptedException {
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
        build(git, new Wanted(ref, commit, missing), cache);
      }
    }
    return distribution;
  }

  /**
   * What is built.
   *
   * @param ref as it was typed
   * @param targets whose jars are missing
   */
  private record Wanted(String ref, String commit, List<String> targets) {

    UnavailableException not(String key, Object... namesAndValues) {
      List<Object> all = new ArrayList<>(List.of("ref", ref));
      all.addAll(Arrays.asList(namesAndValues));
      return new UnavailableException(Sentence.of("gate." + key, all.toArray()));
    }
  }

  private static String commit(GitRepository git, String ref)
      throws NoSuchRefException, UnavailableException, IOException {
    Optional<String> commit = git.commit(ref);
    if (commit.isPresent()) {
      return commit.get();
    }
    Optional<String> trouble = git.trouble();
    if (trouble.isPresent()) {
      throw new UnavailableException(
          Sentence.of("gate.noGit", "ref", ref, "reason", trouble.get()));
    }
    if (git.shallow()) {
      throw new UnavailableException(Sentence.of("gate.shallow", "ref", ref));
    }
    if (!HASH.matcher(ref).matches()) {
      throw new NoSuchRefException(ref);
    }
    throw new UnavailableException(Sentence.of("gate.noCommit", "ref", ref));
  }

  private void build(GitRepository git, Wanted wanted, Path cache)
      throws UnavailableException, IOException, InterruptedException {
    Path tree = cache.resolve("tree");
    Path log = cache.resolve("build.log");
    git.removeWorkTree(tree);
    Folders.delete(tree);
    Files.deleteIfExists(log);
    try {
      Optional<String> trouble = git.addWorkTree(tree, wanted.commit());
      if (trouble.isPresent()) {
        throw wanted.not("noTree", "reason", trouble.get());
      }
      say.accept(
          "building %s of %s (log: %s)"
              .formatted(String.join(", ", wanted.targets()), wanted.commit(), log));
      maven(tree, wanted, log);
      Distribution built = new Distribution(tree, wanted.commit());
      for (String target : wanted.targets()) {
        keep(built, wanted, target, cache);
      }
    } finally {
      git.removeWorkTree(tree);
      Folders.delete(tree);
    }
  }

  private void maven(Path tree, Wanted wanted, Path log)
      throws UnavailableException, IOException, InterruptedException {
    List<String> modules = wanted.targets().stream().map(target -> "targets/" + target).toList();
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
          throw wanted.not("stopped");
        }
        time.pause(LOOK_EVERY);
      }
    } finally {
      maven.terminate(STOP_GRACE);
    }
    int code = maven.exitCode().orElse(-1);
    if (code != 0) {
      throw wanted.not(code == NO_SUCH_PROGRAM ? "noMaven" : "unbuilt", "log", log);
    }
  }

  private static void keep(Distribution built, Wanted wanted, String target, Path cache)
      throws UnavailableException, IOException {
    Path jar = built.jar(target).orElseThrow(() -> wanted.not("noJar", "target", target));
    Path kept = cache.resolve(target + "-exec.jar");
    Path part = cache.resolve(target + "-exec.jar.part");
    Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
  }
}
