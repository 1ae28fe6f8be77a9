package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.common.Uuid;

/** How to run a Kafka broker that is its own controller. */
final class KafkaRecipe implements ServerRecipe {

  /**
   * The first compiler alone: a broker lives for minutes. Measured on two busy cores, a start cost
   * 3.4 s of the processor instead of 5.5 s, and 2,000 messages a second in its first 40 s cost
   * 0.41 cores instead of 0.55, which the services that are measured can well use.
   */
  private static final List<String> JVM =
      List.of("-Xmx256m", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");

  private static final List<String> FORMAT_JVM =
      List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final int TIMEOUT_MS = 5_000;

  /** The broker has no request that tells its release; at start it writes it into its log. */
  private static final Pattern VERSION = Pattern.compile("Kafka version: (\\S+)");

  private final JavaServer java;
  private final ServerPlace place;
  private final FreePorts ports;
  private final SettingsFile file;
  private final String clusterId = Uuid.randomUuid().toString();
  private int port;
  private int controllerPort;

  KafkaRecipe(Path libraries, ServerPlace place, FreePorts ports) throws IOException {
    this.java = new JavaServer(libraries, place);
    this.place = place;
    this.ports = ports;
    this.file = SettingsFile.read("kafka.properties", '=');
  }

  @Override
  public ServerKind kind() {
    return ServerKind.KAFKA;
  }

  @Override
  public Optional<List<String>> installation(int port) throws IOException {
    String settings = writeSettings(port).toString();
    return Optional.of(
        java.command(
            FORMAT_JVM, "kafka.tools.StorageTool", "format", "-t", clusterId, "-c", settings));
  }

  @Override
  public List<String> command(int port) throws IOException {
    return java.command(JVM, "kafka.Kafka", writeSettings(port).toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    requireListener(port); // much cheaper than an AdminClient that waits for one
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            EmbeddedServer.HOST + ":" + port,
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
      return serves ? Optional.of(version()) : Optional.empty();
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IOException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = file.knobs();
    settings.put("java", String.join(" ", JVM));
    return settings;
  }

  /** Made for this data directory alone: whoever names it is our broker, or reads from it. */
  String clusterId() {
    return clusterId;
  }

  private Path writeSettings(int newPort) throws IOException {
    if (newPort != port) {
      port = newPort;
      controllerPort = ports.next();
    }
    String client = "PLAINTEXT://" + EmbeddedServer.HOST + ":" + port;
    String controller = EmbeddedServer.HOST + ":" + controllerPort;
    Path settings = place.file("kafka.properties");
    file.write(
        settings,
        "",
        """
        listeners=%s,CONTROLLER://%s
        advertised.listeners=%s
        controller.quorum.voters=1@%s
        log.dirs=%s
        """
            .formatted(
                client,
                controller,
                client,
                controller,
                SettingsFile.propertyValue(place.data().toString())));
    return settings;
  }

  private static void requireListener(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MS);
    }
  }

  private String version() throws IOException {
    return VERSION
        .matcher(Files.readString(place.log(), StandardCharsets.ISO_8859_1)) // whatever its locale
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElse("unknown");
  }
}
