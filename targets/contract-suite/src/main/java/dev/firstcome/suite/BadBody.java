package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A body that must be refused.
 *
 * @param title what is wrong with it
 * @param fields the fields that the problem must name, in any order; empty where it need not name
 *     any
 */
record BadBody(
    String title,
    String contentType,
    BodyPublisher body,
    int status,
    String code,
    List<String> fields) {

  /** A JSON body that is 400 INVALID. */
  static BadBody invalid(String title, String body, String... fields) {
    return invalid(title, body.getBytes(StandardCharsets.UTF_8), fields);
  }

  static BadBody invalid(String title, byte[] body, String... fields) {
    return new BadBody(
        title,
        "application/json",
        BodyPublishers.ofByteArray(body),
        400,
        "INVALID",
        List.of(fields));
  }

  String[] headers() {
    return contentType.isEmpty()
        ? new String[] {"X-No-Content-Type", "true"}
        : new String[] {"Content-Type", contentType};
  }

  void namesItsFields(Answer answer) {
    if (!fields.isEmpty()) {
      assertThat(fields(answer)).as("fields in %s", answer.body()).hasSameElementsAs(fields);
    }
  }

  static List<String> fields(Answer answer) {
    List<String> names = new ArrayList<>();
    for (JsonNode error : answer.json().path("errors")) {
      assertThat(error.path("detail").asString("")).as("detail").isNotBlank();
      names.add(error.path("field").asString(""));
    }
    return names;
  }

  @Override
  public String toString() {
    return title;
  }
}
