package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An HTTP answer.
 *
 * @param contentType empty where the header is missing
 */
record Answer(int status, String contentType, HttpResponse<String> raw) {
  private static final JsonMapper JSON = new JsonMapper();

  static Answer of(HttpResponse<String> raw) {
    return new Answer(raw.statusCode(), raw.headers().firstValue("Content-Type").orElse(""), raw);
  }

  String body() {
    return raw.body();
  }

  Optional<String> header(String name) {
    return raw.headers().firstValue(name);
  }

  JsonNode json() {
    return JSON.readTree(body());
  }

  /** The stable code of a problem, or of a 202. */
  String code() {
    return json().path("code").asString("");
  }

  /** Asserts an RFC 9457 problem with this status and code. */
  Answer isProblem(int expectedStatus, String expectedCode) {
    assertThat(status).as("status of %s", body()).isEqualTo(expectedStatus);
    assertThat(contentType).startsWith("application/problem+json");
    assertThat(code()).isEqualTo(expectedCode);
    assertThat(json().path("status").asInt()).as("member status").isEqualTo(expectedStatus);
    assertThat(json().path("title").asString("")).as("title").isNotBlank();
    return this;
  }

  Answer isAccepted() {
    assertThat(status).as("status of %s", body()).isEqualTo(202);
    assertThat(code()).isEqualTo("ACCEPTED");
    return this;
  }
}
