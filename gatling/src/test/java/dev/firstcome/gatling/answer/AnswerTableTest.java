package dev.firstcome.gatling.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTableTest {
  @ParameterizedTest
  @CsvSource({
    "202,,ACCEPTED",
    "409,DUPLICATE,DUPLICATE",
    "410,SOLD_OUT,SOLD_OUT",
    "410,EXPIRED,EXPIRED",
    "403,NOT_OPEN,NOT_OPEN",
    "404,UNKNOWN_COUPON,UNKNOWN_COUPON",
    "400,INVALID,INVALID",
    "503,UNAVAILABLE,UNAVAILABLE",
    "504,OUTCOME_UNKNOWN,UNKNOWN",
  })
  void theContractsAnswersToAnIssue(int status, String code, Outcome outcome) {
    String body =
        code == null
            ? "{\"couponId\":1,\"userId\":2}"
            : "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                .formatted(code, status, code);

    assertThat(AnswerTable.classify(Kind.ISSUE, status, body.getBytes(UTF_8))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "200,status,PENDING,PENDING",
    "200,status,ISSUED,ISSUED",
    "200,status,REJECTED,REJECTED",
    "404,code,NO_REQUEST,NO_REQUEST",
  })
  void theContractsAnswersToAStatus(int status, String member, String word, Outcome outcome) {
    String body = "{ \"position\" : 7, \"" + member + "\" : \"" + word + "\", \"n\": null }";

    assertThat(AnswerTable.classify(Kind.STATUS, status, body.getBytes(UTF_8))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // the right status with no code, another's code, or none of the contract's
        "ISSUE | 410 | {}",
        "ISSUE | 410 |",
        "ISSUE | 410 | {\"code\":\"DUPLICATE\"}",
        "ISSUE | 409 | {\"code\":\"SOLD_OUT\"}",
        "ISSUE | 403 | {\"code\":\"FORBIDDEN\"}",
        "ISSUE | 503 | <html>Service Unavailable</html>",
        // statuses that the contract does not have
        "ISSUE | 200 | {\"code\":\"ACCEPTED\"}",
        "ISSUE | 201 | {}",
        "ISSUE | 500 | {\"code\":\"SOLD_OUT\"}",
        "ISSUE | 502 | ",
        "ISSUE | 429 | {\"code\":\"UNAVAILABLE\"}",
        "STATUS | 202 | {\"status\":\"PENDING\"}",
        "STATUS | 404 | {\"code\":\"UNKNOWN_COUPON\"}",
        "STATUS | 200 | {\"status\":\"pending\"}",
        "STATUS | 503 | {\"code\":\"UNAVAILABLE\"}",
        // the word stands somewhere, but is not the member
        "ISSUE | 410 | {\"errors\":[{\"code\":\"SOLD_OUT\"}]}",
        "ISSUE | 410 | {\"detail\":\"code\",\"x\":\"SOLD_OUT\"}",
        "ISSUE | 410 | {\"detail\":\"\\\"code\\\":\\\"SOLD_OUT\\\"\"}",
        "ISSUE | 410 | {\"code\":{\"code\":\"SOLD_OUT\"}}",
        "ISSUE | 410 | {\"code\":\"SOLD_OUT2\"}",
        "ISSUE | 410 | {\"xcode\":\"SOLD_OUT\"}",
        "ISSUE | 410 | [\"code\",\"SOLD_OUT\"]",
        // cut short
        "ISSUE | 410 | {\"code\":\"SOLD_OU",
        "ISSUE | 410 | {\"code\":",
        "ISSUE | 410 | {\"code",
        "ISSUE | 410 | {\"a\\",
      })
  void whateverIsNotInTheTableIsUnknown(Kind kind, int status, String body) {
    byte[] bytes = body == null ? new byte[0] : body.getBytes(UTF_8);

    assertThat(AnswerTable.classify(kind, status, bytes)).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"errors\":[{\"code\":\"X\"}],\"code\":\"SOLD_OUT\"}",
        "{\"title\":\"쿠폰이 \\\"모두\\\" 소진되었습니다 \\\\\",\"code\":\"SOLD_OUT\"}",
        "{\"detail\":\"code\",\"code\":\"SOLD_OUT\",\"more\":{}}",
        "\t{ \"code\"\t:\t\"SOLD_OUT\" }",
      })
  void theMemberIsFoundWhereverItStands(String body) {
    assertThat(AnswerTable.classify(Kind.ISSUE, 410, body.getBytes(UTF_8)))
        .isEqualTo(Outcome.SOLD_OUT);
  }
}
