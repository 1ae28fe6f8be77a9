package dev.firstcome.app.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.run.CommitTotal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetClientTest {

  private record Answer(int status, String body) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private HttpServer server;
  private TargetClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client =
        new TargetClient(
            HttpClient.newHttpClient(),
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      bodies.put(
          call, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      Answer answer = answers.getOrDefault(call, new Answer(404, "{\"code\":\"NOTHING\"}"));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void pagesAreFollowedToTheLast() throws Exception {
    answers.put(
        "GET /coupons/5/issuances?limit=10000",
        new Answer(
            200,
            """
            {"rows":[{"couponId":5,"userId":1,"status":"ISSUED","reason":null,"issuanceId":9,
              "requestedAt":"2026-01-01T00:00:00.000001Z","enqueuedAt":null,"consumedAt":null,
              "issuedAt":"2026-01-01T00:00:01.000000Z"}],"nextCursor":"a/b 1"}\
            """));
    answers.put(
        "GET /coupons/5/issuances?limit=10000&after=a%2Fb+1",
        new Answer(
            200,
            """
            {"rows":[{"couponId":5,"userId":2,"status":"PENDING","reason":"PARKED"}],
             "nextCursor":null}\
            """));

    long newYearNs = 1_767_225_600_000_000_000L;
    assertThat(client.rows(5))
        .containsExactly(
            new LedgerRow(
                5,
                1,
                RowStatus.ISSUED,
                RowReason.NONE,
                OptionalLong.of(9),
                OptionalLong.of(newYearNs + 1_000),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.of(newYearNs + 1_000_000_000)),
            LedgerRow.of(5, 2, RowStatus.PENDING, RowReason.PARKED));
  }

  @Test
  void whatTheContractDoesNotHaveIsAnErrorAndNotAnAbsence() {
    String call = "GET /coupons/5/issuances?limit=10000";
    assertThatThrownBy(() -> client.rows(5))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("answered 404")
        .hasMessageContaining("NOTHING");
    for (String body :
        new String[] {
          "not json",
          "{}",
          "{\"rows\":[{\"couponId\":5,\"userId\":1,\"status\":\"LOST\"}]}",
          "{\"rows\":[{\"couponId\":5,\"userId\":\"x\",\"status\":\"ISSUED\"}]}",
          "{\"rows\":[{\"couponId\":5,\"userId\":1,\"status\":\"ISSUED\",\"issuedAt\":\"noon\"}]}"
        }) {
      answers.put(call, new Answer(200, body));
      assertThatThrownBy(() -> client.rows(5)).as(body).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aCursorThatLeadsNowhereEnds() {
    answers.put(
        "GET /coupons/5/issuances?limit=10000",
        new Answer(200, "{\"rows\":[],\"nextCursor\":\"x\"}"));
    answers.put(
        "GET /coupons/5/issuances?limit=10000&after=x",
        new Answer(200, "{\"rows\":[],\"nextCursor\":\"x\"}"));
    assertThatThrownBy(() -> client.rows(5)).hasMessageContaining("cursor");
  }

  @Test
  void aCouponIsOfferedAsTheContractSays() throws Exception {
    answers.put("POST /coupons", new Answer(201, "{}"));
    client.create(
        new CouponOffer(
            5,
            "quick 1",
            300,
            Instant.parse("2026-01-01T00:00:00.250Z"),
            Instant.parse("2026-01-02T00:00:00Z")));
    assertThat(bodies.get("POST /coupons"))
        .contains("\"couponId\":5", "\"name\":\"quick 1\"", "\"quantity\":300")
        .contains("\"opensAt\":\"2026-01-01T00:00:00.250Z\"");

    answers.put("POST /coupons", new Answer(409, "{\"code\":\"COUPON_EXISTS\"}"));
    assertThatThrownBy(
            () ->
                client.create(
                    new CouponOffer(5, "x", 1, Instant.EPOCH, Instant.EPOCH.plusSeconds(1))))
        .hasMessageContaining("COUPON_EXISTS");
  }

  @Test
  void readinessAndBacklogOfAServiceThatIsNotThere() throws Exception {
    assertThat(client.ready()).isFalse();
    assertThat(client.backlog()).isEmpty();
    answers.put("GET /actuator/health/readiness", new Answer(200, "{\"status\":\"UP\"}"));
    answers.put("GET /actuator/prometheus", new Answer(200, "firstcome_backlog 12.0\n"));
    assertThat(client.ready()).isTrue();
    assertThat(client.backlog()).hasValue(12.0);
    server.stop(0);
    assertThat(client.ready()).isFalse();
    assertThat(client.backlog()).isEmpty();
  }

  @Test
  void theTimerOfCommitsIsReadByItsLabel() throws Exception {
    assertThat(client.commits()).isEmpty();
    answers.put(
        "GET /actuator/prometheus",
        new Answer(
            200,
            """
            firstcome_stage_seconds_bucket{stage="commit",le="0.1"} 9
            firstcome_stage_seconds_count{stage="commit"} 7
            firstcome_stage_seconds_sum{stage="commit"} 0.021
            firstcome_stage_seconds_count{stage="queue"} 300
            firstcome_stage_seconds_sum{stage="queue"} 99.5
            """));
    assertThat(client.commits()).contains(new CommitTotal(7, 21_000_000));
  }
}
