package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.ConnectProbe;
import dev.firstcome.environment.server.ConnectRest;
import dev.firstcome.environment.server.ConnectWorker;
import dev.firstcome.environment.server.SettingsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to run a Kafka Connect worker that has Debezium's MariaDB connector. */
final class ConnectRecipe implements ServerRecipe {

  private final JavaServer java;
  private final Path plugins;
  private final ServerPlace place;
  private final String bootstrapServers;
  private final ConnectWorker worker;
  private final ConnectProbe probe;
  private int starts;

  /** A recipe for one broker. */
  ConnectRecipe(
      Path libraries,
      Path plugins,
      ServerPlace place,
      String bootstrapServers,
      ConnectWorker worker,
      ConnectProbe probe) {
    this.java = new JavaServer(libraries, place);
    this.plugins = plugins;
    this.place = place;
    this.bootstrapServers = bootstrapServers;
    this.worker = worker;
    this.probe = probe;
  }

  @Override
  public ServerKind kind() {
    return ServerKind.CONNECT;
  }

  @Override
  public Optional<List<String>> installation(int port) {
    return Optional.empty();
  }

  @Override
  public List<String> command(int port) throws IOException {
    starts++;
    Path settings = place.file("connect.properties");
    // A worker that was killed stays a member of its group for session.timeout.ms, and a new one
    // would wait for it. In a group of its own it starts at once; what it has to know is in the
    // topics. That is safe because the old worker is certainly dead by now.
    ConnectWorker.file()
        .write(
            settings,
            "",
            """
            bootstrap.servers=%s
            listeners=http://%s:%d
            plugin.path=%s
            group.id=firstcome-connect-%d
            """
                .formatted(
                    bootstrapServers,
                    EmbeddedServer.HOST,
                    port,
                    SettingsFile.propertyValue(plugins.toString()),
                    starts));
    return java.command(
        ConnectWorker.JVM, "org.apache.kafka.connect.cli.ConnectDistributed", settings.toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    return Optional.of(worker.version(rest(port)));
  }

  @Override
  public void prove(int port) throws IOException {
    probe.run(rest(port));
  }

  @Override
  public Map<String, String> settings() throws IOException {
    return worker.settings();
  }

  private static ConnectRest rest(int port) {
    return new ConnectRest(URI.create("http://" + EmbeddedServer.HOST + ":" + port));
  }
}
