package dev.firstcome.contract.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** RFC 9457 answers. Those without a detail of their own are made once and shared. */
final class Problems {
  /** Seconds after which a refused request may be sent again. */
  private static final String RETRY_AFTER_S = "1";

  private static final Map<Code, ResponseEntity<byte[]>> PLAIN = plain();

  private Problems() {}

  /** The ready-made answer. */
  static ResponseEntity<byte[]> of(Code code) {
    ResponseEntity<byte[]> answer = PLAIN.get(code);
    return answer == null ? build(code, code.status(), null, List.of(), null) : answer;
  }

  static ResponseEntity<byte[]> of(Code code, String detail) {
    return build(code, code.status(), detail, List.of(), null);
  }

  static ResponseEntity<byte[]> invalid(List<FieldError> errors) {
    return build(Code.INVALID, Code.INVALID.status(), null, errors, null);
  }

  /** For what the framework refused: its status and headers (such as Allow), our code. */
  static ResponseEntity<byte[]> framework(HttpStatusCode status, @Nullable HttpHeaders headers) {
    return build(codeFor(status), status, null, List.of(), headers);
  }

  private static Code codeFor(HttpStatusCode status) {
    return switch (status.value()) {
      case 400 -> Code.INVALID;
      case 404 -> Code.NOT_FOUND;
      case 405 -> Code.METHOD_NOT_ALLOWED;
      case 413 -> Code.BODY_TOO_LARGE;
      case 415 -> Code.UNSUPPORTED_MEDIA_TYPE;
      case 503 -> Code.UNAVAILABLE;
      default -> status.is4xxClientError() ? Code.REFUSED : Code.INTERNAL;
    };
  }

  private static Map<Code, ResponseEntity<byte[]>> plain() {
    Map<Code, ResponseEntity<byte[]>> answers = new EnumMap<>(Code.class);
    for (Code code : Code.values()) {
      answers.put(code, build(code, code.status(), null, List.of(), null));
    }
    return answers;
  }

  private static ResponseEntity<byte[]> build(
      Code code,
      HttpStatusCode status,
      @Nullable String detail,
      List<FieldError> errors,
      @Nullable HttpHeaders headers) {
    byte[] body =
        Json.object(
            256,
            json -> {
              json.writeStringProperty("type", code.type());
              json.writeStringProperty("title", code.title());
              json.writeNumberProperty("status", status.value());
              json.writeStringProperty("code", code.name());
              if (detail != null) {
                json.writeStringProperty("detail", detail);
              }
              if (!errors.isEmpty()) {
                json.writeArrayPropertyStart("errors");
                for (FieldError error : errors) {
                  json.writeStartObject();
                  json.writeStringProperty("field", error.field());
                  json.writeStringProperty("detail", error.detail());
                  json.writeEndObject();
                }
                json.writeEndArray();
              }
            });
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
    if (headers != null) {
      answer.headers(headers);
    }
    if (status.value() == Code.UNAVAILABLE.status().value()) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S);
    }
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
  }
}
