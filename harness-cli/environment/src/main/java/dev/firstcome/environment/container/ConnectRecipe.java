package dev.firstcome.environment.container;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.ConnectProbe;
import dev.firstcome.environment.server.ConnectRest;
import dev.firstcome.environment.server.ConnectWorker;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Kafka Connect takes each setting as a variable. */
record ConnectRecipe(Workshop workshop, ConnectWorker worker, ConnectProbe probe)
    implements Recipe {

  static final int PORT = 8083;

  /** What Debezium's image takes by names of its own, and would otherwise set to a default. */
  private static final Set<String> NAMED_BY_IMAGE =
      Set.of(
          "config.storage.topic",
          "offset.storage.topic",
          "status.storage.topic",
          "key.converter",
          "value.converter",
          "offset.flush.interval.ms");

  /**
   * A worker that was killed stays a member of its group for session.timeout.ms, and a new one
   * would wait for it. In a group of its own it starts at once; what it has to know is in the
   * topics. The container's file system remembers how often it was started.
   */
  private static final String START =
      """
      starts=$(( $(cat /tmp/firstcome.starts 2>/dev/null || echo 0) + 1 ))
      echo "$starts" > /tmp/firstcome.starts
      export GROUP_ID="firstcome-connect-$starts"
      exec /docker-entrypoint.sh start
      """;

  @Override
  public ServerKind kind() {
    return ServerKind.CONNECT;
  }

  @Override
  public Blueprint blueprint(int freePort) throws IOException {
    Map<String, String> variables = new TreeMap<>();
    ConnectWorker.file()
        .knobs()
        .forEach(
            (key, value) -> {
              variables.put("CONNECT_" + variable(key), value);
              if (NAMED_BY_IMAGE.contains(key)) {
                variables.put(variable(key), value);
              }
            });
    variables.put(
        "BOOTSTRAP_SERVERS", PartSettings.name(ServerKind.KAFKA) + ":" + KafkaRecipe.PORT);
    String options = String.join(" ", ConnectWorker.JVM);
    variables.put("KAFKA_HEAP_OPTS", options);
    variables.put("HEAP_OPTS", options);
    variables.put("KAFKA_OPTS", Names.LOOKED_UP_ANEW);
    return workshop
        .server(kind(), PORT, OptionalInt.empty(), variables, List.of(), Map.of())
        .withEntrypoint(List.of("/bin/sh", "-c", START));
  }

  @Override
  public Optional<String> probe(String host, int port) throws IOException {
    return Optional.of(worker.version(rest(host, port)));
  }

  @Override
  public void prove(String host, int port) throws IOException {
    probe.run(rest(host, port));
  }

  @Override
  public Map<String, String> settings() throws IOException {
    return worker.settings();
  }

  private static ConnectRest rest(String host, int port) {
    return new ConnectRest(URI.create("http://" + host + ":" + port));
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
