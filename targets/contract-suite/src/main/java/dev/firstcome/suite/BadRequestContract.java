package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: a 4xx problem, never a 500, never a changed state. */
interface BadRequestContract extends Subject {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.firstcome.suite.BadBodies#ofRequests")
  @DisplayName("a bad request body is refused and changes nothing")
  default void badRequestBody(BadBody bad) {
    Service service = service();
    Offer offer = service.create(Offer.open(10));
    Answer answer =
        service.send(
            service
                .to(Service.issuances(offer.couponId()))
                .headers(bad.headers())
                .POST(bad.body()));
    answer.isProblem(bad.status(), bad.code());
    bad.namesItsFields(answer);
    assertThat(service.rows(offer, 10)).isEmpty();
    assertThat(service.coupon(offer).path("remaining").asLong()).isEqualTo(10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.firstcome.suite.BadBodies#ofCoupons")
  @DisplayName("a bad coupon is refused, each bad field named, and does not come to be")
  default void badCouponBody(BadBody bad) {
    Service service = service();
    Answer answer = service.send(service.to("/coupons").headers(bad.headers()).POST(bad.body()));
    answer.isProblem(bad.status(), bad.code());
    bad.namesItsFields(answer);
    service.get("/coupons/" + BadBodies.COUPON_ID).isProblem(404, "UNKNOWN_COUPON");
  }

  @Test
  @DisplayName("a body over 4 KiB is refused whether its length is announced or not")
  default void chunkedBodyTooLarge() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    byte[] body = BadBodies.padded(5_000);
    Answer chunked =
        service.send(
            service
                .to(Service.issuances(offer.couponId()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));
    chunked.isProblem(413, "BODY_TOO_LARGE");
    assertThat(service.rows(offer, 1)).isEmpty();
  }

  @Test
  @DisplayName("a body of exactly 4 KiB is taken")
  default void bodyAtTheLimit() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    service
        .postJson(
            Service.issuances(offer.couponId()),
            new String(BadBodies.padded(4_096), StandardCharsets.UTF_8))
        .isAccepted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "0",
        "-1",
        "+1",
        "1.0",
        "1e3",
        "007",
        "9223372036854775808",
        "99999999999999999999999999",
        "0x1F",
        "%20",
        "%EF%BC%91",
        "null"
      })
  @DisplayName("an id in the path that is none is 400 INVALID, naming it")
  default void badPathIds(String id) {
    Service service = service();
    List<Answer> naming = new ArrayList<>();
    naming.add(service.get("/coupons/" + id));
    naming.add(service.get("/coupons/" + id + "/issuances/1"));
    naming.add(service.get("/coupons/" + id + "/issuances"));
    naming.add(service.postJson("/coupons/" + id + "/issuances", "{\"userId\":1}"));
    for (Answer answer : naming) {
      answer.isProblem(400, "INVALID");
      assertThat(BadBody.fields(answer)).containsExactly("couponId");
    }
    Answer user = service.get("/coupons/1/issuances/" + id).isProblem(400, "INVALID");
    assertThat(BadBody.fields(user)).containsExactly("userId");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=-1", "limit=10001", "limit=x", "limit=", "limit=1.0"})
  @DisplayName("a bad limit is 400 INVALID, naming it")
  default void badLimit(String query) {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    Answer answer = service.get(Service.issuances(offer.couponId()) + "?" + query);
    assertThat(BadBody.fields(answer.isProblem(400, "INVALID"))).containsExactly("limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"after=%20", "after=%27%3B--", "after=no.such:cursor", "after=%00"})
  @DisplayName("a cursor that the service never gave is 400 INVALID, naming it")
  default void badCursor(String query) {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    Answer answer = service.get(Service.issuances(offer.couponId()) + "?" + query);
    assertThat(BadBody.fields(answer.isProblem(400, "INVALID"))).containsExactly("after");
  }

  @Test
  @DisplayName("a cursor far beyond the end is refused, or finds nothing")
  default void farCursor() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    Answer answer = service.get(Service.issuances(offer.couponId()) + "?after=4294967295");
    assertThat(answer.status()).as("status of %s", answer.body()).isIn(200, 400);
  }

  @Test
  @DisplayName("a wrong method is 405, a path that is none 404, each a problem")
  default void wrongMethodAndPath() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    String issuances = Service.issuances(offer.couponId());
    service.send(service.to(issuances).DELETE()).isProblem(405, "METHOD_NOT_ALLOWED");
    service
        .send(service.to("/coupons/" + offer.couponId()).PUT(BodyPublishers.ofString("{}")))
        .isProblem(405, "METHOD_NOT_ALLOWED");
    service
        .send(
            service
                .to("/coupons/" + offer.couponId())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("a=%zz")))
        .isProblem(405, "METHOD_NOT_ALLOWED");
    service.get("/no/such/path").isProblem(404, "NOT_FOUND");
    assertThat(service.coupon(offer).path("remaining").asLong()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /coupons/1/issuances?limit=%zz",
        "GET /coupons/1%00/issuances/1",
        "GET /coupons/1/issuances/%2F",
        "GET /coupons/1/issuances/<1>",
        "POST /coupons/%/issuances"
      })
  @DisplayName("a request line that cannot be decoded is a 400 problem")
  default void undecodable(String requestLine) {
    String answer = RawHttp.exchange(service().base(), requestLine, "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "INVALID");
  }

  @Test
  @DisplayName("a body that breaks off is refused, and its beginning is not taken for all of it")
  default void brokenOff() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    String json = "Content-Type: application/json\r\n";
    String line = "POST " + Service.issuances(offer.couponId());
    RawHttp.exchange(service.base(), line, json + "Content-Length: 40\r\n\r\n{\"userId\":1}");
    RawHttp.exchange(
        service.base(), line, json + "Transfer-Encoding: chunked\r\n\r\nc\r\n{\"userId\":1}\r\n");
    assertThat(
            RawHttp.exchange(
                service.base(),
                line,
                json + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"userId\":1}\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
    assertThat(service.rows(offer, 10)).isEmpty();
  }

  @Test
  @DisplayName("what the client would like to be answered in does not turn an answer into a 406")
  default void acceptHeaderIsNoTrap() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    Answer answer =
        service.send(
            service
                .to(Service.issuances(offer.couponId()))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(" {\"userId\" : 1 }\n")));
    answer.isAccepted();
    assertThat(answer.contentType()).startsWith("application/json");
  }
}
