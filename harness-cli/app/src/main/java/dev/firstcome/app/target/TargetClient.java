package dev.firstcome.app.target;

import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.run.CommitTotal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's HTTP face, as the harness uses it before and after a storm. */
public final class TargetClient {

  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(20);

  private static final String COMMIT_METRIC = "firstcome_stage_seconds_%s{stage=\"commit\"}";

  /** The contract's greatest page. */
  private static final int PAGE_ROWS = 10_000;

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http;
  private final URI baseUrl;

  /** A client of the service at {@code baseUrl}. */
  public TargetClient(HttpClient http, URI baseUrl) {
    this.http = http;
    this.baseUrl = baseUrl;
  }

  /** Where the service is, without a last slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Whether it says that it is ready; false where it does not answer at all. */
  public boolean ready() throws InterruptedException {
    try {
      return get("/actuator/health/readiness", PROBE_TIMEOUT).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /**
   * Puts a coupon on offer.
   *
   * @throws IOException if the answer is not 201
   */
  public void create(CouponOffer offer) throws IOException, InterruptedException {
    Map<String, Object> body =
        Map.of(
            "couponId", offer.couponId(),
            "name", offer.name(),
            "quantity", offer.quantity(),
            "opensAt", offer.opensAt().toString(),
            "expiresAt", offer.expiresAt().toString());
    HttpRequest request =
        HttpRequest.newBuilder(baseUrl.resolve("/coupons"))
            .timeout(CALL_TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw unexpected(request.uri(), response);
    }
  }

  /**
   * What it tells of a coupon.
   *
   * @throws IOException if it does not answer 200, or not as the contract says
   */
  public CouponSeen coupon(long couponId) throws IOException, InterruptedException {
    JsonNode json = json("/coupons/" + couponId);
    return new CouponSeen(
        PageRows.number(json, "couponId"),
        PageRows.number(json, "quantity"),
        PageRows.number(json, "remaining"),
        PageRows.number(json, "issued"));
  }

  /**
   * Every request that it knows for a coupon, page by page.
   *
   * @throws IOException if it does not answer 200, or not as the contract says
   */
  public List<LedgerRow> rows(long couponId) throws IOException, InterruptedException {
    List<LedgerRow> rows = new ArrayList<>();
    String path = "/coupons/" + couponId + "/issuances?limit=" + PAGE_ROWS;
    String after = "";
    while (true) {
      JsonNode page = json(path + after);
      for (JsonNode row : PageRows.required(page, "rows")) {
        rows.add(PageRows.row(row));
      }
      JsonNode next = page.path("nextCursor");
      if (next.isMissingNode() || next.isNull()) {
        return rows;
      }
      String cursor = "&after=" + URLEncoder.encode(next.asString(), StandardCharsets.UTF_8);
      if (cursor.equals(after)) {
        throw new IOException(baseUrl + path + ": the page's cursor leads back to the same page");
      }
      after = cursor;
    }
  }

  /** Accepted requests that are not yet resolved; empty where the service does not tell. */
  public OptionalDouble backlog() throws InterruptedException {
    return Metrics.sum(metrics(), "firstcome_backlog");
  }

  /** Its timer of issuing commits so far; empty where the service does not tell. */
  public Optional<CommitTotal> commits() throws InterruptedException {
    String exposition = metrics();
    OptionalDouble count = Metrics.sum(exposition, COMMIT_METRIC.formatted("count"));
    OptionalDouble seconds = Metrics.sum(exposition, COMMIT_METRIC.formatted("sum"));
    return count.isPresent() && seconds.isPresent()
        ? Optional.of(
            new CommitTotal((long) count.getAsDouble(), Math.round(seconds.getAsDouble() * 1e9)))
        : Optional.empty();
  }

  /** What its threads have allocated on the heap so far, in bytes; empty where it does not tell. */
  public OptionalDouble allocatedBytes() throws InterruptedException {
    return Metrics.sum(metrics(), "firstcome_allocated_bytes");
  }

  /** All metrics in Prometheus' text format; empty where they cannot be had. */
  private String metrics() throws InterruptedException {
    try {
      HttpResponse<String> response = get("/actuator/prometheus", PROBE_TIMEOUT);
      return response.statusCode() == 200 ? response.body() : "";
    } catch (IOException unreachable) {
      return "";
    }
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path, CALL_TIMEOUT);
    if (response.statusCode() != 200) {
      throw unexpected(baseUrl.resolve(path), response);
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw new IOException(baseUrl.resolve(path) + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private HttpResponse<String> get(String path, Duration timeout)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(baseUrl.resolve(path)).timeout(timeout).GET().build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static IOException unexpected(URI uri, HttpResponse<String> response) {
    String body = response.body().strip();
    String shown = body.length() > 300 ? body.substring(0, 300) + "…" : body;
    return new IOException(uri + " answered " + response.statusCode() + ": " + shown);
  }
}
