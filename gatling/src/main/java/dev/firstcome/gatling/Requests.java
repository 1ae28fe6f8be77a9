package dev.firstcome.gatling;

import static io.gatling.javaapi.core.CoreDsl.InputStreamBody;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.history.Kind;
import dev.firstcome.gatling.answer.AnswerTable;
import io.gatling.http.client.Request;
import io.gatling.http.response.Response;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The two calls of the contract that a storm makes. Both take their instants where nothing of
 * Gatling's own lies between them and the wire: {@code sign} runs when the connection is there and
 * the request is about to be written, {@code transformResponse} when the last byte has come and no
 * check has run yet.
 */
final class Requests {
  /** The session attribute that holds the {@link Visit}. */
  static final String VISIT = "visit";

  private final RunClock clock;
  private final Duration timeout;

  Requests(RunClock clock, long timeoutMs) {
    this.clock = clock;
    this.timeout = Duration.ofMillis(timeoutMs);
  }

  static Visit visit(Session session) {
    return session.get(VISIT);
  }

  /**
   * One pool of connections for all users: a phone keeps its connection to the load balancer, and
   * that keeps a few to the service. A socket for each user would measure connects instead.
   */
  static HttpProtocolBuilder protocol(String baseUrl) {
    return http.baseUrl(baseUrl)
        .shareConnections()
        .disableWarmUp()
        .disableFollowRedirect()
        .disableAutoReferer()
        .disableCaching()
        .acceptHeader("application/json, application/problem+json");
  }

  HttpRequestActionBuilder issue() {
    return issue("issue");
  }

  HttpRequestActionBuilder issueAgain() {
    return issue("issue again");
  }

  /** The same click, kept out of Gatling's report. */
  HttpRequestActionBuilder warmUp() {
    return issue("warm-up").silent();
  }

  HttpRequestActionBuilder look() {
    return measured(
        Kind.STATUS,
        http("status")
            .get(s -> "/coupons/" + visit(s).couponId() + "/issuances/" + visit(s).userId()),
        200,
        404);
  }

  private HttpRequestActionBuilder issue(String name) {
    return measured(
        Kind.ISSUE,
        http(name)
            .post(s -> "/coupons/" + visit(s).couponId() + "/issuances")
            .header("Content-Type", "application/json")
            // without it the body of a stream would go out chunked
            .header("Content-Length", s -> String.valueOf(body(s).length))
            // a stream that has been read is never sent again: any other body is, when a pooled
            // connection closes before the answer
            .body(InputStreamBody(s -> new ByteArrayInputStream(body(s)))),
        202,
        403,
        409,
        410);
  }

  /**
   * Adds the instants, the time-out and what Gatling's report shall take for a good answer: the
   * contract's ordinary refusals are answers, not failures.
   */
  private HttpRequestActionBuilder measured(
      Kind kind, HttpRequestActionBuilder request, Integer... good) {
    return request
        .requestTimeout(timeout)
        .sign(this::leaving)
        .transformResponse((response, session) -> answered(kind, response, session))
        .check(status().in(good));
  }

  private Request leaving(Request request, Session session) {
    visit(session).leaving(clock.nowNs());
    return request;
  }

  private Response answered(Kind kind, Response response, Session session) {
    long nowNs = clock.nowNs();
    int status = response.status().code();
    visit(session)
        .answered(
            nowNs,
            AnswerTable.classify(kind, status, response.body().bytes()),
            status == 503 ? seconds(response.headers().get("Retry-After")) : 0);
    return response;
  }

  /** Reads a {@code Retry-After} in seconds; a date or nonsense counts as nothing. */
  private static long seconds(String retryAfter) {
    return retryAfter != null && retryAfter.matches("\\d{1,6}") ? Long.parseLong(retryAfter) : 0;
  }

  private static byte[] body(Session session) {
    return ("{\"userId\":" + visit(session).userId() + "}").getBytes(StandardCharsets.US_ASCII);
  }
}
