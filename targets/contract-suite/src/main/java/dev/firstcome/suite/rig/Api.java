package dev.firstcome.suite.rig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to a service, as any client makes them. */
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
   * @param retryAfter the header; empty where there is none
   * @param text the body as it came
   */
  public record Answer(int status, String retryAfter, String text) {

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
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Retry-After").orElse(""),
          response.body());
    } catch (IOException e) {
      return new Answer(0, "", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether it may be sent traffic. */
  public boolean isReady() {
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

  /** Asks for a coupon. */
  public Answer ask(long couponId, long userId) {
    return send("POST", "/coupons/" + couponId + "/issuances", "{\"userId\": " + userId + "}");
  }

  /** {@code ISSUED}, {@code PENDING/PARKED}, {@code REJECTED/SOLD_OUT}, {@code NO_REQUEST}. */
  public String standing(long couponId, long userId) {
    Answer answer = send("GET", "/coupons/" + couponId + "/issuances/" + userId, "");
    return answer.status() == 200 ? standing(answer.json()) : answer.code();
  }

  /** How every user stands. */
  public Map<Long, String> standings(long couponId) {
    Map<Long, String> standings = new TreeMap<>();
    Answer page = send("GET", "/coupons/" + couponId + "/issuances?limit=10000", "");
    for (JsonNode row : page.json().path("rows")) {
      standings.put(row.path("userId").asLong(), standing(row));
    }
    return standings;
  }

  private static String standing(JsonNode row) {
    String reason = row.path("reason").asString("");
    String status = row.path("status").asString("");
    return reason.isEmpty() ? status : status + "/" + reason;
  }

  /** A member of the coupon, such as {@code remaining}; -1 where there is none. */
  public long coupon(long couponId, String member) {
    return send("GET", "/coupons/" + couponId, "").json().path(member).asLong(-1);
  }

  /** A gauge; NaN where it is absent. */
  public double gauge(String name) {
    return send("GET", "/actuator/prometheus", "")
        .text()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(Double.NaN);
  }
}
