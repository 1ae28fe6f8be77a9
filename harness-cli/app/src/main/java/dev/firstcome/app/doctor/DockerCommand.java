package dev.firstcome.app.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks the {@code docker} command, which knows contexts and {@code DOCKER_HOST}. */
final class DockerCommand implements Docker {

  private static final long TIMEOUT_S = 10;

  private Optional<Engine> engine = Optional.empty();
  private boolean asked;

  @Override
  public Optional<Engine> engine() throws InterruptedException {
    if (!asked) {
      asked = true;
      engine =
          ask("version", "--format", "{{.Server.Version}} {{.Server.APIVersion}}")
              .map(answer -> answer.split(" ", 2))
              .filter(words -> words.length == 2)
              .map(words -> new Engine(words[0], words[1]));
    }
    return engine;
  }

  @Override
  public boolean hasImage(String reference) throws InterruptedException {
    return ask("image", "inspect", "--format", "{{.Id}}", reference).isPresent();
  }

  /** What it printed; empty where it failed, took too long, or is not there. */
  private static Optional<String> ask(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("docker"));
    command.addAll(Arrays.asList(arguments));
    Process docker;
    try {
      docker = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException noSuchCommand) {
      return Optional.empty();
    }
    try {
      docker.getOutputStream().close();
      // its few words fit into the pipe, so it can end before they are read
      if (!docker.waitFor(TIMEOUT_S, TimeUnit.SECONDS) || docker.exitValue() != 0) {
        return Optional.empty();
      }
      String output = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(output.strip());
    } catch (IOException broken) {
      return Optional.empty();
    } finally {
      docker.destroyForcibly();
    }
  }
}
