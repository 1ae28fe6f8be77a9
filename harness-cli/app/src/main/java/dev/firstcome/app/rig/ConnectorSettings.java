package dev.firstcome.app.rig;

import dev.firstcome.environment.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks Kafka Connect how the target has set its connectors. Their knobs decide over half a second
 * of latency (method.md, 7), so they belong into the manifest, and the worker itself is the one to
 * ask: what a target meant to set is no evidence.
 */
final class ConnectorSettings {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http;

  ConnectorSettings(HttpClient http) {
    this.http = http;
  }

  /** Every setting as {@code CONNECTOR.KEY}, secrets apart; empty where the worker is silent. */
  Map<String, String> of(RunningServer connect) throws InterruptedException {
    Map<String, String> settings = new TreeMap<>();
    URI uri =
        URI.create("http://" + connect.host() + ":" + connect.port() + "/connectors?expand=info");
    try {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(),
              HttpResponse.BodyHandlers.ofString());
      for (Map.Entry<String, JsonNode> connector : JSON.readTree(response.body()).properties()) {
        JsonNode config = connector.getValue().path("info").path("config");
        for (Map.Entry<String, JsonNode> setting : config.properties()) {
          if (!setting.getKey().toLowerCase(Locale.ROOT).contains("password")) {
            settings.put(
                connector.getKey() + "." + setting.getKey(), setting.getValue().asString());
          }
        }
      }
    } catch (IOException | JacksonException silent) {
      settings.clear();
    }
    return settings;
  }
}
