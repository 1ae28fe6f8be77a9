package dev.firstcome.suite;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of bad body. */
final class BadBodies {
  /** The id in all of the bad coupons; no test ever creates it. */
  static final long COUPON_ID = Offer.freshId();

  private static final String USER = "userId";

  private BadBodies() {}

  /** An otherwise good request for user 1, spaces making it exactly this long. */
  static byte[] padded(int bytes) {
    String body = "{\"userId\":1}";
    return (body + " ".repeat(bytes - body.length())).getBytes(StandardCharsets.UTF_8);
  }

  static Stream<BadBody> ofRequests() {
    return Stream.concat(
        common(),
        Stream.of(
            user("a fraction", "1.0"),
            user("an exponent", "1e0"),
            user("zero", "0"),
            user("negative", "-1"),
            user("minus zero", "-0"),
            user("a text", "\"1\""),
            user("null", "null"),
            user("true", "true"),
            user("an array", "[1]"),
            user("an object", "{\"userId\":1}"),
            user("one over 64 bits", "9223372036854775808"),
            user("far over 64 bits", "1" + "0".repeat(400)),
            user("more digits than a parser likes", "1" + "0".repeat(2000)),
            BadBody.invalid("no member", "{}", USER),
            BadBody.invalid("an unknown member", "{\"userId\":1,\"x\":2}", "x"),
            BadBody.invalid("an unknown member and none known", "{\"x\":{\"y\":[1]}}", "x", USER),
            BadBody.invalid("another case", "{\"userid\":1}", "userid", USER),
            BadBody.invalid("a member twice", "{\"userId\":1,\"userId\":1}", USER)));
  }

  private static BadBody user(String title, String value) {
    return BadBody.invalid("userId " + title, "{\"userId\":" + value + "}", USER);
  }

  static Stream<BadBody> ofCoupons() {
    return Stream.concat(
        common(),
        Stream.of(
            BadBody.invalid(
                "no member", "{}", "couponId", "name", "quantity", "opensAt", "expiresAt"),
            coupon("no quantity", "quantity", null, "quantity"),
            coupon("quantity zero", "quantity", "0", "quantity"),
            coupon("quantity negative", "quantity", "-5", "quantity"),
            coupon("quantity a fraction", "quantity", "1.5", "quantity"),
            coupon("quantity a text", "quantity", "\"5\"", "quantity"),
            coupon("quantity too large", "quantity", "1000000001", "quantity"),
            coupon("quantity huge", "quantity", "9223372036854775808", "quantity"),
            coupon("couponId zero", "couponId", "0", "couponId"),
            coupon("couponId null", "couponId", "null", "couponId"),
            coupon("name blank", "name", "\"  \"", "name"),
            coupon("name a number", "name", "5", "name"),
            coupon("name too long", "name", "\"" + "가".repeat(101) + "\"", "name"),
            coupon("name with a NUL", "name", "\"a\\u0000b\"", "name"),
            coupon("name with half a character", "name", "\"\\ud83c\"", "name"),
            coupon("opensAt no instant", "opensAt", "\"soon\"", "opensAt"),
            coupon("opensAt a number", "opensAt", "1700000000", "opensAt"),
            coupon("opensAt without zone", "opensAt", "\"2030-01-01T00:00:00\"", "opensAt"),
            coupon("opensAt with offset", "opensAt", "\"2030-01-01T00:00:00+09:00\"", "opensAt"),
            coupon("opensAt on no day", "opensAt", "\"2030-02-30T00:00:00Z\"", "opensAt"),
            coupon("opensAt before 1970", "opensAt", "\"1969-12-31T23:59:59Z\"", "opensAt"),
            coupon("expiresAt far off", "expiresAt", "\"+99999-01-01T00:00:00Z\"", "expiresAt"),
            coupon("the window turned round", "expiresAt", "\"2019-01-01T00:00:00Z\"", "expiresAt"),
            coupon("the window empty", "expiresAt", "\"2020-01-01T00:00:00Z\"", "expiresAt"),
            coupon(
                "the window empty to the microsecond",
                "expiresAt",
                "\"2020-01-01T00:00:00.000000999Z\"",
                "expiresAt"),
            coupon("remaining, which is not the caller's", "remaining", "5", "remaining"),
            BadBody.invalid(
                "several faults at once",
                "{\"couponId\":%d,\"name\":\"\",\"quantity\":0,\"opensAt\":1}".formatted(COUPON_ID),
                "name",
                "quantity",
                "opensAt",
                "expiresAt")));
  }

  /**
   * A good coupon but for one member, given as raw JSON, or missing where {@code value} is null.
   */
  private static BadBody coupon(String title, String member, @Nullable String value, String field) {
    StringBuilder body = new StringBuilder("{");
    for (String[] good :
        List.of(
            new String[] {"couponId", Long.toString(COUPON_ID)},
            new String[] {"name", "\"offer\""},
            new String[] {"quantity", "5"},
            new String[] {"opensAt", "\"" + Instant.parse("2020-01-01T00:00:00Z") + "\""},
            new String[] {"expiresAt", "\"" + Instant.parse("2100-01-01T00:00:00Z") + "\""})) {
      if (!good[0].equals(member)) {
        append(body, good[0], good[1]);
      }
    }
    if (value != null) {
      append(body, member, value);
    }
    return BadBody.invalid(title, body.append('}').toString(), field);
  }

  private static void append(StringBuilder body, String name, String value) {
    body.append(body.length() > 1 ? "," : "").append('"').append(name).append("\":").append(value);
  }

  /** What is wrong with a body whatever it was meant to be. */
  private static Stream<BadBody> common() {
    return Stream.of(
        BadBody.invalid("empty", ""),
        BadBody.invalid("blanks", "   "),
        BadBody.invalid("cut off", "{\"userId\":"),
        BadBody.invalid("no JSON", "userId=1"),
        BadBody.invalid("an array", "[]"),
        BadBody.invalid("a number", "1"),
        BadBody.invalid("null", "null"),
        BadBody.invalid("two objects", "{\"userId\":1}{\"userId\":2}"),
        BadBody.invalid("rubbish behind", "{\"userId\":1}]"),
        BadBody.invalid("a comment", "{\"userId\":1/*one*/}"),
        BadBody.invalid("single quotes", "{'userId':1}"),
        BadBody.invalid("a trailing comma", "{\"userId\":1,}"),
        BadBody.invalid("a leading zero", "{\"userId\":01}"),
        BadBody.invalid("not a number", "{\"userId\":NaN}"),
        BadBody.invalid("nested very deep", "{\"x\":" + "[".repeat(4000) + "}"),
        BadBody.invalid("no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':'}),
        BadBody.invalid("zeros", new byte[64]),
        tooLarge("over 4 KiB", 4_097),
        tooLarge("far over 4 KiB", 300_000),
        mediaType("of a form", "application/x-www-form-urlencoded"),
        mediaType("of a form with files", "multipart/form-data"),
        mediaType("plain text", "text/plain"),
        mediaType("XML", "application/xml"),
        mediaType("nonsense", "nonsense"),
        mediaType("an unheard-of charset", "application/json; charset=no-such-charset"),
        mediaType("none", ""));
  }

  private static BadBody tooLarge(String title, int bytes) {
    return new BadBody(
        title,
        "application/json",
        BodyPublishers.ofByteArray(padded(bytes)),
        413,
        "BODY_TOO_LARGE",
        List.of());
  }

  private static BadBody mediaType(String title, String contentType) {
    return new BadBody(
        "media type " + title,
        contentType,
        BodyPublishers.ofString("{\"userId\":1}"),
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        List.of());
  }
}
