package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uses connectors that begin with the project's name. */
final class GuestOfConnect implements Guest {

  private static final String OURS = "firstcome-";
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final ConnectEndpoint endpoint;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private Set<String> before = Set.of();
  private boolean looked;

  GuestOfConnect(ConnectEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public RunningServer look() throws GuestException {
    try {
      String version = json("/").path("version").asString("unknown");
      before = connectors();
      looked = true;
      URI url = endpoint.url();
      int standard = url.getScheme().equals("https") ? 443 : 80;
      return new ExternalServer(
          ServerKind.CONNECT,
          url.getHost(),
          url.getPort() < 0 ? standard : url.getPort(),
          version,
          Map.of());
    } catch (IOException e) {
      throw new GuestException(
          ServerKind.CONNECT, "cannot use " + endpoint.url() + ": " + reason(e), e);
    }
  }

  @Override
  public List<String> tidy() {
    if (!looked) {
      return List.of();
    }
    List<String> left = new ArrayList<>();
    try {
      Set<String> made = connectors();
      made.removeAll(before);
      for (String name : made) {
        remove(name, left);
      }
    } catch (IOException e) {
      left.add("Connect " + endpoint.url() + ": the run's connector (" + reason(e) + ")");
    }
    return left;
  }

  private void remove(String name, List<String> left) throws IOException {
    ask("PUT", "/connectors/" + name + "/stop");
    // only a stopped connector's offsets can go; stopping takes a moment, and deleting does not
    // wait
    HttpResponse<String> offsets = ask("DELETE", "/connectors/" + name + "/offsets");
    HttpResponse<String> connector = ask("DELETE", "/connectors/" + name);
    if (connector.statusCode() != 204) {
      left.add("Connect " + endpoint.url() + ": connector " + name);
    }
    if (offsets.statusCode() >= 300) {
      left.add("Connect " + endpoint.url() + ": the offsets of connector " + name);
    }
  }

  private Set<String> connectors() throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode name : json("/connectors")) {
      if (name.asString().startsWith(OURS)) {
        names.add(name.asString());
      }
    }
    return names;
  }

  private JsonNode json(String path) throws IOException {
    HttpResponse<String> response = ask("GET", path);
    if (response.statusCode() != 200) {
      throw new IOException(path + " answered " + response.statusCode());
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw new IOException(path + " answered no JSON", e);
    }
  }

  private HttpResponse<String> ask(String method, String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint.url() + path))
            .timeout(TIMEOUT)
            .method(method, BodyPublishers.noBody())
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? "it does not answer" : e.getMessage();
  }
}
