package dev.firstcome.environment.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.common.Uuid;

/**
 * A broker that is known by its cluster's id.
 *
 * @param clusterId made for one data directory: whoever names it is our broker, or reads from it
 */
public record KafkaBroker(String clusterId) {

  /**
   * The first compiler alone: a broker lives for minutes. Measured on two busy cores, a start cost
   * 3.4 s of the processor instead of 5.5 s, and 2,000 messages a second in its first 40 s cost
   * 0.41 cores instead of 0.55, which the services that are measured can well use.
   */
  public static final List<String> JVM =
      List.of("-Xmx256m", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");

  private static final int TIMEOUT_MS = 5_000;

  /** The broker has no request that tells its release; at start it writes it into its log. */
  private static final Pattern VERSION = Pattern.compile("Kafka version: (\\S+)");

  /** A broker whose data directory is yet to be made. */
  public static KafkaBroker fresh() {
    return new KafkaBroker(Uuid.randomUuid().toString());
  }

  /** The settings file of every broker. */
  public static SettingsFile file() throws IOException {
    return SettingsFile.read("kafka.properties", '=');
  }

  /**
   * Whether it serves at an address.
   *
   * @throws IOException if nobody answers there, or another broker
   */
  public boolean serves(String host, int port) throws IOException {
    requireListener(host, port); // much cheaper than an AdminClient that waits for one
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            host + ":" + port,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            TIMEOUT_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            TIMEOUT_MS);
    try (Admin admin = Admin.create(settings)) {
      DescribeClusterResult cluster = admin.describeCluster();
      String id = cluster.clusterId().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
      if (!id.equals(clusterId)) {
        throw new IOException("another broker, of cluster " + id + ", answers");
      }
      // it counts itself only once the controller lets it take part
      boolean serves = !cluster.nodes().get(TIMEOUT_MS, TimeUnit.MILLISECONDS).isEmpty();
      admin.close(Duration.ZERO);
      return serves;
    } catch (ExecutionException e) {
      throw new IOException(e.getMessage(), e);
    } catch (TimeoutException e) {
      throw new IOException("no answer within " + TIMEOUT_MS + " ms", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The release that it has named in its log; {@code unknown} where it has not. */
  public static String version(Path log) throws IOException {
    return VERSION
        .matcher(Files.readString(log, StandardCharsets.ISO_8859_1)) // whatever its locale
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElse("unknown");
  }

  private static void requireListener(String host, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
    }
  }
}
