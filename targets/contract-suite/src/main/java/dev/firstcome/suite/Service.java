package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A plain client of a service; it sends every request once and reads every answer to its end. */
final class Service {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final URI base;

  Service(URI base) {
    this.base = base;
  }

  URI base() {
    return base;
  }

  /**
   * Any request.
   *
   * @throws UncheckedIOException no answer came
   */
  Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(
          HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  Answer get(String path) {
    return send(to(path).GET());
  }

  Answer postJson(String path, String body) {
    return send(
        to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  /** Creates the coupon, which must succeed. */
  Offer create(Offer offer) {
    Answer answer = postJson("/coupons", offer.json());
    assertThat(answer.status()).as("creating: %s", answer.body()).isEqualTo(201);
    return offer;
  }

  static String issuances(long couponId) {
    return "/coupons/" + couponId + "/issuances";
  }

  Answer request(Offer offer, long userId) {
    return postJson(issuances(offer.couponId()), "{\"userId\":" + userId + "}");
  }

  Answer status(Offer offer, long userId) {
    return get(issuances(offer.couponId()) + "/" + userId);
  }

  /**
   * {@code ISSUED}, {@code PENDING}, {@code PENDING/PARKED}, {@code REJECTED/SOLD_OUT}, {@code
   * NO_REQUEST}.
   */
  String standing(Offer offer, long userId) {
    Answer answer = status(offer, userId);
    if (answer.status() == 404) {
      return answer.code();
    }
    assertThat(answer.status()).as("status: %s", answer.body()).isEqualTo(200);
    String reason = answer.json().path("reason").asString("");
    String status = answer.json().path("status").asString("");
    return reason.isEmpty() ? status : status + "/" + reason;
  }

  void awaitStanding(Offer offer, long userId, String standing) {
    Await.until(
        "user " + userId + " is " + standing, () -> standing(offer, userId).equals(standing));
  }

  JsonNode coupon(Offer offer) {
    Answer answer = get("/coupons/" + offer.couponId());
    assertThat(answer.status()).as("coupon: %s", answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** Every row, page by page. */
  List<Row> rows(Offer offer, int limit) {
    List<Row> rows = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      String after = cursor.get().isEmpty() ? "" : "&after=" + cursor.get();
      Answer page = get(issuances(offer.couponId()) + "?limit=" + limit + after);
      assertThat(page.status()).as("page: %s", page.body()).isEqualTo(200);
      JsonNode found = page.json().path("rows");
      assertThat(found.size()).as("rows of a page").isLessThanOrEqualTo(limit);
      found.forEach(row -> rows.add(Row.of(row)));
      JsonNode next = page.json().path("nextCursor");
      cursor = next.isString() ? Optional.of(next.asString()) : Optional.empty();
    }
    return rows;
  }

  /** Waits until no request for the coupon is underway, and gives every row. */
  List<Row> awaitDrained(Offer offer, long requestsAccepted) {
    Await.until(
        requestsAccepted + " requests resolved",
        () -> {
          List<Row> rows = rows(offer, 1000);
          return rows.size() >= requestsAccepted && rows.stream().noneMatch(Row::underway);
        });
    return rows(offer, 1000);
  }

  /**
   * A metric's value, as Prometheus reads it, summed over its labels.
   *
   * @return empty where the service exposes none of this name
   */
  Optional<Double> metric(String name) {
    List<Double> values =
        get("/actuator/prometheus")
            .body()
            .lines()
            .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
            .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToDouble(Double::doubleValue).sum());
  }
}
