package dev.firstcome.environment.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kafka Connect's REST interface, as far as the environment needs it. */
public final class ConnectRest {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final JsonMapper json = new JsonMapper();
  private final URI base;

  /** Of the worker at an address, such as {@code http://127.0.0.1:8083}. */
  public ConnectRest(URI base) {
    this.base = base;
  }

  /** An answer: its status, and its body, which is a missing node where there is none. */
  public record Answer(int status, JsonNode body) {

    /** The body of a 2xx. */
    public JsonNode expectSuccess() throws IOException {
      if (status / 100 != 2) {
        throw new IOException("Kafka Connect answers " + status + ": " + body);
      }
      return body;
    }
  }

  public Answer get(String path) throws IOException {
    return ask("GET", path, BodyPublishers.noBody());
  }

  Answer put(String path, Map<String, String> body) throws IOException {
    return ask("PUT", path, BodyPublishers.ofString(json.writeValueAsString(body)));
  }

  Answer delete(String path) throws IOException {
    return ask("DELETE", path, BodyPublishers.noBody());
  }

  private Answer ask(String method, String path, BodyPublisher body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), json.readTree(response.body()));
    } catch (JacksonException e) {
      throw new IOException("Kafka Connect's answer is no JSON: " + e.getOriginalMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
