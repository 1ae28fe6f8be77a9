package dev.firstcome.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A request body: one flat JSON object with exactly the members expected. Reading notes every fault
 * it meets; {@link #complain} then throws them all at once, so that a caller learns of each bad
 * field.
 */
final class JsonBody {
  /** More than this is refused unread. */
  static final int BYTES_MAX = 4096;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          // a long number is a number out of range, and its field should be named
          .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(BYTES_MAX).build())
          // the parser must not put the caller's bytes into messages that are sent or logged
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Whole numbers of more digits than this are out of every range. */
  private static final int DIGITS_MAX = 19;

  /** A member as it was written. */
  private record Member(JsonToken token, String text) {}

  private final Map<String, Member> members = new HashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private JsonBody() {}

  /**
   * Reads a body to its end.
   *
   * @param known the members that it may have
   * @throws BodyTooLargeException over {@value #BYTES_MAX} bytes
   * @throws InvalidRequestException no JSON object
   * @throws IOException the client went away
   */
  static JsonBody read(HttpServletRequest request, Set<String> known) throws IOException {
    if (request.getContentLengthLong() > BYTES_MAX) {
      throw new BodyTooLargeException();
    }
    byte[] bytes = request.getInputStream().readNBytes(BYTES_MAX + 1);
    if (bytes.length > BYTES_MAX) {
      throw new BodyTooLargeException();
    }
    return parse(bytes, known);
  }

  static JsonBody parse(byte[] bytes, Set<String> known) {
    JsonBody body = new JsonBody();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidRequestException("body", "must be a JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        body.member(parser, known);
      }
      if (parser.nextToken() != null) {
        throw new InvalidRequestException("body", "must be one JSON object and nothing after it");
      }
    } catch (JacksonException e) {
      throw new InvalidRequestException("body", "must be well-formed JSON");
    }
    return body;
  }

  private void member(JsonParser parser, Set<String> known) {
    String name = parser.currentName();
    JsonToken token = parser.nextToken();
    if (!known.contains(name)) {
      parser.skipChildren();
      errors.add(new FieldError(name, "is not known here"));
    } else if (token.isStructStart()) {
      parser.skipChildren();
      remember(name, new Member(token, ""));
    } else {
      remember(name, new Member(token, parser.getString()));
    }
  }

  private void remember(String name, Member member) {
    if (members.put(name, member) != null) {
      errors.add(new FieldError(name, "must be given only once"));
    }
  }

  /**
   * A whole number from 1 to {@code max}, written without fraction or exponent; 0 where it is not.
   */
  long positive(String name, long max) {
    Member member = members.get(name);
    if (member == null) {
      return refuse(name, "is required", 0L);
    }
    if (member.token() == JsonToken.VALUE_NUMBER_INT && member.text().length() <= DIGITS_MAX) {
      try {
        long value = Long.parseLong(member.text());
        if (value >= 1 && value <= max) {
          return value;
        }
      } catch (NumberFormatException e) {
        // 19 digits above Long.MAX_VALUE: refused below like any other
      }
    }
    return refuse(name, "must be a whole number from 1 to " + max, 0L);
  }

  /** A text of 1 to {@code max} code points, not blank, that a UTF-8 column can hold. */
  String text(String name, int max) {
    Member member = members.get(name);
    if (member == null) {
      return refuse(name, "is required", "");
    }
    String text = member.text();
    if (member.token() != JsonToken.VALUE_STRING
        || text.isBlank()
        || text.codePointCount(0, text.length()) > max
        || !text.codePoints().allMatch(JsonBody::printable)) {
      return refuse(name, "must be a text of 1 to " + max + " characters, none a control", "");
    }
    return text;
  }

  /** A lone surrogate has no UTF-8 form, and the database would refuse it or make it a '?'. */
  private static boolean printable(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE;
  }

  /**
   * An ISO-8601 instant in UTC, cut to microseconds; {@link Instant#EPOCH} where it is none.
   *
   * @param max exclusive
   */
  Instant instant(String name, Instant max) {
    Member member = members.get(name);
    if (member == null) {
      return refuse(name, "is required", Instant.EPOCH);
    }
    @Nullable Instant instant =
        member.token() == JsonToken.VALUE_STRING ? utc(member.text()) : null;
    if (instant == null || instant.isBefore(Instant.EPOCH) || !instant.isBefore(max)) {
      return refuse(
          name,
          "must be an ISO-8601 instant in UTC from %s to before %s, such as 2030-01-31T09:00:00Z"
              .formatted(Instant.EPOCH, max),
          Instant.EPOCH);
    }
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable Instant utc(String text) {
    if (!text.endsWith("Z")) { // Instant.parse takes other offsets as well
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Notes a fault that only the members together show. */
  void reject(String name, String detail) {
    errors.add(new FieldError(name, detail));
  }

  boolean faultless() {
    return errors.isEmpty();
  }

  /**
   * To be called once all members have been asked for.
   *
   * @throws InvalidRequestException naming every fault noted
   */
  void complain() {
    if (!errors.isEmpty()) {
      throw new InvalidRequestException(errors);
    }
  }

  private <T> T refuse(String name, String detail, T placeholder) {
    errors.add(new FieldError(name, detail));
    return placeholder;
  }
}
