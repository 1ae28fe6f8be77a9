package dev.firstcome.kafkaoutbox.connect;

import dev.firstcome.kafkaoutbox.connect.ConnectorState.Phase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Connect's REST, for one connector. Every method throws {@link ConnectUnavailableException} where
 * Connect does not answer, or answers anything but what is named here.
 */
public final class ConnectClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final JsonMapper json = JsonMapper.builder().build();
  private final String url;
  private final String name;

  /**
   * @param url Connect's root
   * @param name the connector's
   */
  public ConnectClient(URI url, String name) {
    this.url = url.toString().replaceAll("/+$", "") + "/connectors";
    this.name = name;
  }

  /** How the connector stands. */
  public ConnectorState state() {
    HttpResponse<String> answer = send("GET", "/" + name + "/status", "");
    if (answer.statusCode() == NOT_FOUND) {
      return ConnectorState.of(isListed() ? Phase.STARTING : Phase.ABSENT);
    }
    JsonNode status = json.readTree(accepted(answer, Set.of(200)));
    ConnectorState connector = state(status.path("connector"));
    JsonNode tasks = status.path("tasks");
    if (connector.phase() != Phase.RUNNING) {
      return connector;
    }
    if (tasks.isEmpty()) {
      return ConnectorState.of(Phase.STARTING);
    }
    ConnectorState worst = connector;
    for (JsonNode task : tasks) {
      ConnectorState state = state(task);
      worst = state.phase().compareTo(worst.phase()) < 0 ? state : worst;
    }
    return worst;
  }

  /**
   * Whether Connect lists the connector. While a worker starts, its web server answers 404 to
   * everything, and then to the status of connectors that it has yet to read from its topic; this
   * list it gives only after.
   */
  private boolean isListed() {
    for (JsonNode listed : json.readTree(accepted(send("GET", "", ""), Set.of(200)))) {
      if (name.equals(listed.asString(""))) {
        return true;
      }
    }
    return false;
  }

  /** The stored configuration; empty where there is no such connector. */
  public Map<String, String> configuration() {
    HttpResponse<String> answer = send("GET", "/" + name + "/config", "");
    if (answer.statusCode() == NOT_FOUND) {
      return Map.of();
    }
    Map<String, String> configuration = new java.util.HashMap<>();
    json.readTree(accepted(answer, Set.of(200)))
        .properties()
        .forEach(entry -> configuration.put(entry.getKey(), entry.getValue().asString()));
    return configuration;
  }

  /** Adds the connector, stopped; one that exists already stays as it is. */
  public void createStopped(Map<String, String> configuration) {
    Object body = Map.of("name", name, "config", configuration, "initial_state", "STOPPED");
    accepted(send("POST", "", json.writeValueAsString(body)), Set.of(201, CONFLICT));
  }

  /** Replaces the configuration. */
  public void configure(Map<String, String> configuration) {
    accepted(
        send("PUT", "/" + name + "/config", json.writeValueAsString(configuration)),
        Set.of(200, 201));
  }

  /** Asks for its tasks' end. */
  public void stop() {
    accepted(send("PUT", "/" + name + "/stop", ""), Set.of(202, 204));
  }

  /** Asks for its tasks' start. */
  public void resume() {
    accepted(send("PUT", "/" + name + "/resume", ""), Set.of(202, 204));
  }

  /** Asks for a new start of connector and tasks. */
  public void restart() {
    accepted(send("POST", "/" + name + "/restart?includeTasks=true", ""), Set.of(200, 202, 204));
  }

  /**
   * Writes the source offset from which the stopped connector will start.
   *
   * @param partition the connector's name for its only source
   * @param offset the connector's name for a place in it
   */
  public void writeOffset(Map<String, ?> partition, Map<String, ?> offset) {
    Object body = Map.of("offsets", List.of(Map.of("partition", partition, "offset", offset)));
    accepted(send("PATCH", "/" + name + "/offsets", json.writeValueAsString(body)), Set.of(200));
  }

  private static ConnectorState state(JsonNode node) {
    String trace = node.path("trace").asString("");
    return switch (node.path("state").asString("")) {
      case "RUNNING" -> ConnectorState.of(Phase.RUNNING);
      case "FAILED" -> new ConnectorState(Phase.FAILED, trace);
      case "STOPPED", "PAUSED" -> ConnectorState.of(Phase.STOPPED);
      default -> ConnectorState.of(Phase.STARTING);
    };
  }

  private HttpResponse<String> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ConnectUnavailableException(method + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectUnavailableException(method + " " + request.uri(), e);
    }
  }

  private static String accepted(HttpResponse<String> answer, Set<Integer> statuses) {
    if (!statuses.contains(answer.statusCode())) {
      throw new ConnectUnavailableException(
          "%s %s: %d %s"
              .formatted(
                  answer.request().method(),
                  answer.request().uri(),
                  answer.statusCode(),
                  answer.body()));
    }
    return answer.body();
  }
}
