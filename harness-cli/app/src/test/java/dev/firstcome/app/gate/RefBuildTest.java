package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.SystemTimekeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real git repository, and a script in Maven's place. */
class RefBuildTest {

  private static final String BUILDS =
      """
      mkdir -p targets/in-memory/target
      cp version targets/in-memory/target/in-memory-exec.jar
      """;

  @TempDir private Path folder;

  private final StopSignal stop = new StopSignal();
  private final List<String> said = new ArrayList<>();
  private Path home;
  private Path maven;

  @BeforeEach
  void makeARepository() throws Exception {
    home = Files.createDirectory(folder.resolve("home"));
    maven = folder.resolve("maven");
    git("init", "--quiet", "--initial-branch=main");
    commit("one");
    git("tag", "v1");
    commit("two");
    maven(BUILDS);
  }

  @Test
  void buildsACommitBesideTheWorkTreeAndKeepsItsJar() throws Exception {
    Distribution built = build("v1");

    assertThat(built.jar("in-memory").orElseThrow()).hasContent("one");
    assertThat(built.label()).startsWith("v1 (").hasSize("v1 (".length() + 12 + 1);
    assertThat(home.resolve("version")).hasContent("two");
    assertThat(workTrees()).hasSize(1);
    assertThat(built.folder().resolve("tree")).doesNotExist();
    assertThat(said).hasSize(1);
  }

  @Test
  void buildsNothingTwice() throws Exception {
    build("v1");
    maven("exit 1\n");
    assertThat(build("v1").jar("in-memory").orElseThrow()).hasContent("one");
    assertThat(said).hasSize(1);
  }

  @Test
  void aNameThatGitDoesNotKnowIsMisspelt() {
    for (String ref : List.of("v2", "--help", "", "a b", "main~9")) {
      assertThatThrownBy(() -> build(ref))
          .isInstanceOf(NoSuchRefException.class)
          .hasMessage("'" + ref + "' is no folder, and no git ref here");
    }
  }

  @Test
  void aHashWhoseCommitIsNotHereCannotBeHad() {
    String gone = "0123456789012345678901234567890123456789";
    assertThatThrownBy(() -> build(gone))
        .isInstanceOf(UnavailableException.class)
        .hasMessage("'" + gone + "' names no commit that is here.");
  }

  @Test
  void withoutAGitCheckoutNothingCanBeLookedUp() throws Exception {
    home = Files.createDirectory(folder.resolve("plain"));
    assertThatThrownBy(() -> build("v1"))
        .isInstanceOf(UnavailableException.class)
        .hasMessageStartingWith("'v1' is no folder, and no git ref can be looked up here: ");
  }

  @Test
  void aMavenThatIsNotThereIsToldAsSuch() throws Exception {
    Files.delete(maven);
    assertThatThrownBy(() -> build("v1")).hasMessageContaining("Maven cannot be run");
    assertThat(workTrees()).hasSize(1);
  }

  @Test
  void aShallowCloneIsToldAsSuch() throws Exception {
    Path whole = home;
    home = folder.resolve("shallow");
    git(
        whole,
        "clone",
        "--quiet",
        "--depth=1",
        "file://" + whole.toAbsolutePath(),
        home.toAbsolutePath().toString());
    assertThatThrownBy(() -> build("v1"))
        .hasMessage(
            "'v1' names no commit that is here: this is a shallow clone; fetch the whole history.");
  }

  @Test
  void whatDoesNotBuildIsToldAndLeavesNoWorkTree() throws Exception {
    maven("echo broken; exit 1\n");
    assertThatThrownBy(() -> build("v1"))
        .isInstanceOf(UnavailableException.class)
        .hasMessageStartingWith("'v1' does not build");
    assertThat(workTrees()).hasSize(1);
  }

  @Test
  void aBuildWithoutTheJarIsToldToo() throws Exception {
    maven("true\n");
    assertThatThrownBy(() -> build("v1")).hasMessage("'v1' makes no jar of in-memory.");
  }

  @Test
  void aStopEndsTheBuildAndRemovesTheWorkTree() throws Exception {
    maven("exec sleep 60\n");
    stop.raise();
    assertThatThrownBy(() -> build("v1")).hasMessage("The build of 'v1' was stopped.");
    assertThat(workTrees()).hasSize(1);
  }

  @Test
  void whatAKilledBuildHasLeftIsNoHindrance() throws Exception {
    Path cache = home.resolve("target").resolve("gate").resolve(git("rev-parse", "v1").strip());
    Files.createDirectories(cache);
    git("worktree", "add", "--detach", cache.resolve("tree").toString(), "v1");
    Files.writeString(cache.resolve("in-memory-exec.jar.part"), "half");

    assertThat(build("v1").jar("in-memory").orElseThrow()).hasContent("one");
    assertThat(workTrees()).hasSize(1);
  }

  private Distribution build(String ref) throws Exception {
    return new RefBuild(
            new GateTools(home, maven.toString(), System::nanoTime, () -> null),
            new SystemTimekeeper(InstantSource.system(), System::nanoTime),
            stop,
            said::add)
        .build(ref, Set.of("in-memory"));
  }

  private List<String> workTrees() throws Exception {
    return git("worktree", "list", "--porcelain")
        .lines()
        .filter(line -> line.startsWith("worktree "))
        .toList();
  }

  private void maven(String script) throws IOException {
    Files.writeString(maven, "#!/bin/sh\nset -e\n" + script);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  private void commit(String version) throws Exception {
    Files.writeString(home.resolve("version"), version);
    git("add", "version");
    git(
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "--quiet",
        "--no-verify",
        "-m",
        version);
  }

  private String git(String... arguments) throws Exception {
    return git(home, arguments);
  }

  private static String git(Path in, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", in.toString()));
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }
}
