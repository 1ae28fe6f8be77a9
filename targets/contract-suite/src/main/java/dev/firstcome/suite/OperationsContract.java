package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What whoever runs the service looks at. */
interface OperationsContract extends Subject {

  @Test
  @DisplayName("liveness and readiness answer UP")
  default void health() {
    Service service = service();
    for (String group : List.of("", "/liveness", "/readiness")) {
      Answer answer = service.get("/actuator/health" + group);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.json().path("status").asString()).isEqualTo("UP");
    }
  }

  @Test
  @DisplayName("the metrics that the harness reads are there, and 0 where nothing waits")
  default void metrics() {
    Service service = service();
    Offer offer = service.create(Offer.open(5));
    service.request(offer, 1).isAccepted();
    service.awaitStanding(offer, 1, "ISSUED");
    for (String name : List.of("firstcome_backlog", "firstcome_consumer_lag")) {
      Await.until(name + " 0", () -> service.metric(name).filter(value -> value == 0).isPresent());
    }
    assertThat(service.metric("firstcome_dlq_depth"))
        .hasValueSatisfying(depth -> assertThat(depth).isNotNegative());
    String exposed = service.get("/actuator/prometheus").body();
    for (String stage : List.of("queue", "consume", "commit")) {
      assertThat(exposed).contains("firstcome_stage_seconds_count{stage=\"" + stage + "\"}");
    }
    for (String stage : List.of("queue", "consume")) {
      Await.until(
          "a passage of stage " + stage,
          () ->
              service
                  .metric("firstcome_stage_seconds_count{stage=\"" + stage + "\"}")
                  .filter(count -> count >= 1)
                  .isPresent());
    }
  }

  @Test
  @DisplayName("a person gets a page that needs no other host")
  default void statusPage() {
    Answer page = service().get("/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.body()).contains("발급 현황").doesNotContain("http://", "https://", "src=\"//");
  }
}
