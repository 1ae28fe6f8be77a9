package dev.firstcome.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.container.ContainerProvider;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "engineAnswers", disabledReason = "no container engine answers here")
class KilledContainerHarnessIT {

  @TempDir Path directory;

  static boolean engineAnswers() {
    return ContainerProvider.canRunHere();
  }

  @Test
  void afterASigkillOfTheHarnessNoContainerAndNoNetworkIsLeft() throws Exception {
    Process harness =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfirstcome.home=" + System.getProperty("firstcome.home"),
                "-cp",
                System.getProperty("java.class.path"),
                HarnessWithContainers.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = harness.inputReader()) {
      String line = output.readLine();
      assertThat(line).endsWith(" 2");
      DockerSession session = new DockerSession(line.substring(0, line.indexOf(' ')));
      assertThat(session.left()).hasSize(3); // two containers, one network

      harness.destroyForcibly();

      // the reaper waits 10 s for a harness that may come back
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
      while (!session.left().isEmpty()) {
        assertThat(System.nanoTime()).as("left: " + session.left()).isLessThan(deadline);
        Thread.sleep(200);
      }
    } finally {
      harness.destroyForcibly();
    }
  }
}
