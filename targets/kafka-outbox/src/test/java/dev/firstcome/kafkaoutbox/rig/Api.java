package dev.firstcome.kafkaoutbox.rig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to a service, and to Connect, as any client makes them. */
public final class Api {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final JsonMapper JSON = new JsonMapper();

  private final URI base;

  /** Calls to whoever listens there. */
  public Api(URI base) {
    this.base = base;
  }

  /**
   * An answer.
   *
   * @param status 0 where none came
   * @param text the body as it came
   */
  public record Answer(int status, String text) {

    /** The body; empty where it is no JSON object. */
    public JsonNode json() {
      return JSON.readTree(text.startsWith("{") ? text : "{}");
    }

    /** The member {@code code}, or {@code NO_ANSWER}. */
    public String code() {
      return status == 0 ? "NO_ANSWER" : json().path("code").asString("");
    }
  }

  /** Sends a request with a JSON body, or without one where that is empty. */
  public Answer send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      return new Answer(0, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isReady() {
    return send("GET", "/actuator/health/readiness", "").status() == 200;
  }

  /** Creates a coupon that is open for an hour. */
  public void create(long couponId, long quantity) {
    Instant now = Instant.now();
    String body =
        """
        {"couponId": %d, "name": "c", "quantity": %d, "opensAt": "%s", "expiresAt": "%s"}
        """
            .formatted(couponId, quantity, now.minusSeconds(60), now.plusSeconds(3600));
    Answer answer = send("POST", "/coupons", body);
    if (answer.status() != 201) {
      throw new AssertionError("not created: " + answer);
    }
  }

  /** Asks for a coupon; the answer's code. */
  public String ask(long couponId, long userId) {
    return send("POST", "/coupons/" + couponId + "/issuances", "{\"userId\": " + userId + "}")
        .code();
  }

  /** Asks for these users, one after the other, each of whom must be accepted. */
  public void askAll(long couponId, long firstUser, long lastUser) {
    for (long user = firstUser; user <= lastUser; user++) {
      String code = ask(couponId, user);
      if (!code.equals("ACCEPTED")) {
        throw new AssertionError("user " + user + ": " + code);
      }
    }
  }

  /**
   * What became of every user: {@code ISSUED}, {@code PENDING/PARKED}, {@code REJECTED/SOLD_OUT}.
   */
  public Map<Long, String> standings(long couponId) {
    Map<Long, String> standings = new TreeMap<>();
    Answer page = send("GET", "/coupons/" + couponId + "/issuances?limit=10000", "");
    for (JsonNode row : page.json().path("rows")) {
      String reason = row.path("reason").asString("");
      standings.put(
          row.path("userId").asLong(),
          row.path("status").asString("") + (reason.isEmpty() ? "" : "/" + reason));
    }
    return standings;
  }

  /** Waits until so many requests are known and none is PENDING, and gives what became of each. */
  public Map<Long, String> resolved(long couponId, int requests) {
    Await.until(
        requests + " requests of coupon " + couponId + " are resolved",
        () -> {
          Map<Long, String> standings = standings(couponId);
          return standings.size() >= requests && !standings.containsValue("PENDING");
        });
    return standings(couponId);
  }

  /** The users who stand so. */
  public static List<Long> who(Map<Long, String> standings, String standing) {
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue().equals(standing))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** These users. */
  public static Long[] users(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toArray(Long[]::new);
  }

  /** A member of the coupon, such as {@code remaining}. */
  public long coupon(long couponId, String member) {
    return send("GET", "/coupons/" + couponId, "").json().path(member).asLong(-1);
  }
}
