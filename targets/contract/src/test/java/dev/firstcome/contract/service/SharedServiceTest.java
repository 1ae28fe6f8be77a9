package dev.firstcome.contract.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.UnknownCouponException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What the shared parts make of a desk's answers and failures; the suite judges the rest. */
class SharedServiceTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ISSUANCES = "/coupons/1/issuances";
  private static final String COUPON =
      "{\"couponId\":1,\"name\":\"n\",\"quantity\":1,"
          + "\"opensAt\":\"2026-01-01T00:00:00Z\",\"expiresAt\":\"2027-01-01T00:00:00Z\"}";

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context = run();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static ConfigurableApplicationContext run(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "--server.port=0";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return SpringApplication.run(ScriptedService.class, arguments);
  }

  private static URI at(ConfigurableApplicationContext service, String path) {
    return URI.create(
        "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(at(context, path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(at(context, path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static ScriptedService.ScriptedDesk desk() {
    return context.getBean(ScriptedService.ScriptedDesk.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED,202",
    "DUPLICATE,409",
    "SOLD_OUT,410",
    "EXPIRED,410",
    "NOT_OPEN,403",
    "UNKNOWN_COUPON,404",
    "UNAVAILABLE,503",
    "OUTCOME_UNKNOWN,504"
  })
  void eachOutcomeHasItsStatusAndCode(Outcome outcome, int status) throws Exception {
    desk().answers(() -> outcome);
    HttpResponse<String> answer = post(ISSUANCES, "{\"userId\":1}");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + outcome + "\"");
    assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
  }

  @Test
  void whatMayHaveChangedSomethingAndBrokeIsOutcomeUnknown() throws Exception {
    desk()
        .answers(
            () -> {
              throw new IllegalStateException("the answer never came");
            });
    for (HttpResponse<String> answer :
        List.of(
            post(ISSUANCES, "{\"userId\":1}"),
            post("/coupons", COUPON),
            post("/admin/dlq/replay", ""))) {
      assertThat(answer.statusCode()).isEqualTo(504);
      assertThat(answer.body()).contains("OUTCOME_UNKNOWN").doesNotContain("never came");
    }
  }

  @Test
  void whatWasRefusedOrOnlyReadIsUnavailable() throws Exception {
    desk()
        .answers(
            () -> {
              throw new UnavailableException("no backend");
            });
    for (HttpResponse<String> answer :
        List.of(
            post(ISSUANCES, "{\"userId\":1}"),
            post("/coupons", COUPON),
            post("/admin/dlq/replay", ""),
            get("/coupons/1"),
            get(ISSUANCES),
            get(ISSUANCES + "/1"))) {
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
    desk()
        .answers(
            () -> {
              throw new IllegalStateException("a read broke");
            });
    assertThat(get(ISSUANCES + "/1").statusCode()).isEqualTo(503);
    desk()
        .answers(
            () -> {
              throw new UnknownCouponException(1);
            });
    assertThat(get(ISSUANCES).body()).contains("UNKNOWN_COUPON");
  }

  @Test
  void aParkedRequestAndARejectedOneTellWhy() throws Exception {
    Instant at = Instant.parse("2026-05-01T00:00:00.000007Z");
    RequestRow parked = RequestRow.parked(1, 2, at, null);
    desk().answers(() -> parked);
    assertThat(get(ISSUANCES + "/2").body())
        .isEqualTo(
            "{\"status\":\"PENDING\",\"reason\":\"PARKED\","
                + "\"requestedAt\":\"2026-05-01T00:00:00.000007Z\"}");
    desk().answers(() -> RequestRow.pending(1, 2, 9L, at, null));
    assertThat(get(ISSUANCES + "/2").body()).contains("\"position\":9");
    desk().answers(() -> new RequestPage(List.of(parked), "c:1"));
    assertThat(get(ISSUANCES).body())
        .isEqualTo(
            "{\"rows\":[{\"couponId\":1,\"userId\":2,\"status\":\"PENDING\",\"reason\":\"PARKED\","
                + "\"issuanceId\":null,\"requestedAt\":\"2026-05-01T00:00:00.000007Z\","
                + "\"enqueuedAt\":null,\"consumedAt\":null,\"issuedAt\":null}],"
                + "\"nextCursor\":\"c:1\"}");
  }

  @Test
  void notReadyUntilEveryCheckIsContent() throws Exception {
    ScriptedCheck check = context.getBean(ScriptedCheck.class);
    try {
      check.says(() -> Optional.of("the queue does not answer"));
      HttpResponse<String> answer = get("/actuator/health/readiness");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("scripted", "the queue does not answer");
      check.says(
          () -> {
            throw new IllegalStateException("cannot look");
          });
      assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    } finally {
      check.says(Optional::empty);
    }
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
  }

  @Test
  void gaugesShowTheProbeAndNeverAMadeUpZero() throws Exception {
    String metrics = get("/actuator/prometheus").body();
    assertThat(metrics)
        .contains("firstcome_backlog 3.0", "firstcome_consumer_lag 2.0", "firstcome_dlq_depth 1.0");
    ScriptedService.ScriptedProbe probe = context.getBean(ScriptedService.ScriptedProbe.class);
    probe.broken = true;
    try {
      assertThat(get("/actuator/prometheus").body()).contains("firstcome_backlog NaN");
    } finally {
      probe.broken = false;
    }
  }

  @Test
  void aConnectionServesAsManyRequestsAsItsClientLikes() throws IOException {
    desk().answers(() -> Outcome.SOLD_OUT);
    String body = "{\"userId\":1}";
    byte[] request =
        String.format(
                Locale.ROOT,
                "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: %d\r\n\r\n%s",
                ISSUANCES,
                body.length(),
                body)
            .getBytes(StandardCharsets.US_ASCII);
    URI service = at(context, "/");
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(10_000);
      for (int i = 0; i < 250; i++) {
        socket.getOutputStream().write(request);
        byte[] answer = new byte[4096];
        int length = socket.getInputStream().read(answer);
        assertThat(length).as("bytes of answer %d", i).isPositive();
        assertThat(new String(answer, 0, length, StandardCharsets.US_ASCII))
            .startsWith("HTTP/1.1 410")
            .doesNotContainIgnoringCase("Connection: close");
      }
    }
  }

  @Test
  void aConsumerTakesNoRequestsButTellsHowItIs() throws Exception {
    try (ConfigurableApplicationContext consumer = run("--firstcome.role=consumer")) {
      for (String path : List.of("/coupons/1", ISSUANCES, ISSUANCES + "/1", "/admin/dlq/replay")) {
        HttpResponse<String> answer =
            HTTP.send(HttpRequest.newBuilder(at(consumer, path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).contains("NOT_FOUND");
      }
      assertThat(
              HTTP.send(
                      HttpRequest.newBuilder(at(consumer, "/actuator/health/readiness")).build(),
                      BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void answersAreHeldBackWhereThatIsAskedFor() throws Exception {
    try (ConfigurableApplicationContext late = run("--firstcome.answer-delay=200ms")) {
      late.getBean(ScriptedService.ScriptedDesk.class).answers(() -> Outcome.SOLD_OUT);
      long beganNs = System.nanoTime();
      HttpResponse<String> answer =
          HTTP.send(
              HttpRequest.newBuilder(at(late, ISSUANCES))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString("{\"userId\":1}"))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(System.nanoTime() - beganNs).isGreaterThanOrEqualTo(200_000_000L);
    }
  }

  @Test
  void whatItsThreadsAllocateIsAMetric() throws Exception {
    assertThat(get("/actuator/prometheus").body()).containsPattern("firstcome_allocated_bytes \\d");
  }

  @Test
  void aTargetsOwnSettingsDoNotHideTheSharedOnes() {
    // src/test/resources/application.yaml sets one key, and would hide a shared file of that name
    assertThat(context.getEnvironment().getProperty("spring.application.name"))
        .isEqualTo("scripted");
    assertThat(context.getEnvironment().getProperty("server.tomcat.max-keep-alive-requests"))
        .isEqualTo("-1");
  }
}
