package dev.firstcome.reports.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab: commands out, answers and events in. */
final class Tab implements WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final StringBuilder message = new StringBuilder();
  private WebSocket socket;

  private Tab() {}

  static Tab connect(HttpClient http, URI address) throws IOException, InterruptedException {
    Tab tab = new Tab();
    try {
      tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable", Map.of());
    }
    return tab;
  }

  /** Everything that the console complained of: errors, warnings, uncaught exceptions. */
  List<String> complaints() {
    return complaints;
  }

  /** Every address that was asked for. */
  List<String> requests() {
    return requests;
  }

  /** Sends a command and waits for its answer. */
  JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(id, answer);
    try {
      socket
          .sendText(
              JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
              true)
          .get(30, TimeUnit.SECONDS);
      JsonNode whole = answer.get(30, TimeUnit.SECONDS);
      if (whole.has("error")) {
        throw new IOException(method + ": " + whole.path("error"));
      }
      return whole.path("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method, e);
    }
  }

  /** Evaluates an expression in the page. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    JsonNode result =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!evaluate(expression).asBoolean(false)) {
      if (System.nanoTime() > until) {
        throw new IOException("never came true: " + expression);
      }
      Thread.sleep(50);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      take(JSON.readTree(message.toString()));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode received) {
    if (received.has("id")) {
      CompletableFuture<JsonNode> answer = open.remove(received.path("id").intValue());
      if (answer != null) {
        answer.complete(received);
      }
      return;
    }
    JsonNode parameters = received.path("params");
    switch (received.path("method").stringValue("")) {
      case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(parameters.toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert")
            .contains(parameters.path("type").stringValue(""))) {
          complaints.add(parameters.toString());
        }
      }
      case "Network.requestWillBeSent" ->
          requests.add(parameters.path("request").path("url").stringValue(""));
      default -> {}
    }
  }

  void close() throws IOException, InterruptedException {
    send("Page.close", Map.of());
    socket.abort();
  }
}
