package dev.firstcome.redisstreams.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to a service, as any client makes them. */
public final class Api {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private static final JsonMapper JSON = new JsonMapper();

  private final URI base;

  private Api(URI base) {
    this.base = base;
  }

  static Api at(URI base) {
    return new Api(base);
  }

  /**
   * An answer.
   *
   * @param status 0 where none came
   * @param code of the problem or the acceptance, else empty
   */
  public record Answer(int status, String code, JsonNode body) {}

  boolean isReady() {
    return get("/actuator/health/readiness").status() == 200;
  }

  /** A coupon that is open for an hour. */
  public void create(long couponId, long quantity) {
    Instant now = Instant.now();
    create(couponId, quantity, now.minusSeconds(60), now.plusSeconds(3600));
  }

  /** A coupon. */
  public void create(long couponId, long quantity, Instant opensAt, Instant expiresAt) {
    Answer answer =
        post(
            "/coupons",
            """
            {"couponId": %d, "name": "c", "quantity": %d, "opensAt": "%s", "expiresAt": "%s"}
            """
                .formatted(couponId, quantity, opensAt, expiresAt));
    if (answer.status() != 201) {
      throw new AssertionError("not created: " + answer);
    }
  }

  /** One request; the answer's code, or {@code NO_ANSWER}. */
  public String ask(long couponId, long userId) {
    return post("/coupons/" + couponId + "/issuances", "{\"userId\": " + userId + "}").code();
  }

  /** The status, and its reason after a slash; or the problem's code. */
  public String status(long couponId, long userId) {
    Answer answer = get("/coupons/" + couponId + "/issuances/" + userId);
    if (answer.status() != 200) {
      return answer.code();
    }
    String reason = answer.body().path("reason").asString("");
    String status = answer.body().path("status").asString("");
    return reason.isEmpty() ? status : status + "/" + reason;
  }

  /** A number of the coupon, such as {@code remaining}. */
  public long couponNumber(long couponId, String member) {
    return get("/coupons/" + couponId).body().path(member).asLong(-1);
  }

  /** Every row of every page, {@code limit} at a time. */
  public List<JsonNode> pages(long couponId, int limit) {
    List<JsonNode> rows = new ArrayList<>();
    String cursor = "";
    do {
      String after = cursor.isEmpty() ? "" : "&after=" + cursor;
      Answer page = get("/coupons/" + couponId + "/issuances?limit=" + limit + after);
      if (page.status() != 200) {
        throw new AssertionError("no page: " + page);
      }
      page.body().path("rows").forEach(rows::add);
      cursor = page.body().path("nextCursor").asString("");
    } while (!cursor.isEmpty());
    return rows;
  }

  /** How many dead letters were handed back. */
  public long replay() {
    return post("/admin/dlq/replay", "").body().path("replayed").asLong(-1);
  }

  /** A gauge; NaN where it is absent. */
  public double gauge(String name) {
    return text("/actuator/prometheus")
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** A GET. */
  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  private Answer post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
  }

  private String text(String path) {
    try {
      return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      String text = response.body();
      JsonNode body = JSON.readTree(text.startsWith("{") ? text : "{}");
      return new Answer(response.statusCode(), body.path("code").asString(""), body);
    } catch (IOException e) {
      return new Answer(0, "NO_ANSWER", JSON.createObjectNode());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
