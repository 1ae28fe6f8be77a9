package dev.firstcome.environment.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.environment.RedisDurability;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisRecipeTest {

  private static final String INFO =
      "# Server\r\nredis_version:7.0.15\r\nprocess_id:4711\r\nconfig_file:/home/쿠폰/redis.conf\r\n";
  private static final String INFO_ANSWER =
      "$" + INFO.getBytes(StandardCharsets.UTF_8).length + "\r\n" + INFO + "\r\n";

  @TempDir Path directory;

  @Test
  void theVersionIsWhatTheServerSays() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      answer(server, "+PONG\r\n", INFO_ANSWER);
      assertThat(recipe(RedisDurability.NONE).probe(server.getLocalPort(), 4711))
          .contains("7.0.15");
    }
  }

  @Test
  void aLeftOverOfAnEarlierCrashIsNotTakenForOurs() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      answer(server, "+PONG\r\n", INFO_ANSWER);
      RedisRecipe recipe = recipe(RedisDurability.NONE);
      assertThatThrownBy(() -> recipe.probe(server.getLocalPort(), 4712))
          .isInstanceOf(IOException.class)
          .hasMessage("another Redis, process 4711, answers");
    }
  }

  @Test
  void whileItLoadsItsFileItIsNotReady() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      answer(server, "-LOADING Redis is loading the dataset in memory\r\n");
      assertThat(recipe(RedisDurability.NONE).probe(server.getLocalPort(), 4711)).isEmpty();
    }
  }

  @Test
  void durabilityIsBothWrittenAndShown() throws Exception {
    RedisRecipe everySecond = recipe(RedisDurability.EVERYSEC);
    everySecond.command(7000);

    assertThat(Files.readAllLines(directory.resolve("redis.conf")))
        .contains("appendonly yes", "appendfsync everysec", "port 7000", "save \"\"");
    assertThat(everySecond.settings())
        .containsEntry("appendonly", "yes")
        .containsEntry("appendfsync", "everysec")
        .containsEntry("maxmemory-policy", "noeviction");
    assertThat(recipe(RedisDurability.NONE).settings()).containsEntry("appendonly", "no");
    assertThat(recipe(RedisDurability.ALWAYS).settings()).containsEntry("appendfsync", "always");
  }

  private RedisRecipe recipe(RedisDurability durability) throws IOException {
    ServerPlace place = new ServerPlace(directory, directory.resolve("log"));
    return new RedisRecipe(Path.of("redis-server"), place, durability);
  }

  /** One connection, one answer for each line that comes. */
  private static void answer(ServerSocket server, String... answers) {
    Thread thread = new Thread(() -> serve(server, answers), "a Redis");
    thread.setDaemon(true);
    thread.start();
  }

  private static void serve(ServerSocket server, String... answers) {
    try (Socket client = server.accept();
        BufferedReader asked =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      for (String answer : answers) {
        asked.readLine();
        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      }
      asked.readLine(); // until the other side closes
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
