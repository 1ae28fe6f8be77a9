package dev.firstcome.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledHarnessIT {

  @TempDir Path directory;

  @Test
  void fiveSecondsAfterASigkillOfTheHarnessNoServerAndNoPortIsLeft() throws Exception {
    Process harness =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfirstcome.home=" + System.getProperty("firstcome.home"),
                "-cp",
                System.getProperty("java.class.path"),
                HarnessWithServers.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = harness.inputReader()) {
      List<Long> pids = new ArrayList<>();
      List<Integer> ports = new ArrayList<>();
      Scanner numbers = new Scanner(output.readLine());
      while (numbers.hasNext()) {
        pids.add(numbers.nextLong());
        ports.add(numbers.nextInt());
      }
      assertThat(pids).hasSize(3).allMatch(pid -> ProcessHandle.of(pid).isPresent());

      harness.destroyForcibly();

      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
      while (pids.stream().anyMatch(pid -> ProcessHandle.of(pid).isPresent())) {
        assertThat(System.nanoTime()).as("a server outlives its harness").isLessThan(deadline);
        Thread.sleep(20);
      }
      assertThat(ports).allMatch(KilledHarnessIT::isFree);
    } finally {
      harness.destroyForcibly();
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
