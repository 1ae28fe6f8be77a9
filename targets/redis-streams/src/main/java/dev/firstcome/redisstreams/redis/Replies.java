package dev.firstcome.redisstreams.redis;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what Redis answers. A reply of another shape than asked for is a fault of ours. */
final class Replies {
  private static final long MICROS_PER_SECOND = 1_000_000L;

  private Replies() {}

  static String text(@Nullable Object reply) {
    return new String((byte[]) Objects.requireNonNull(reply), StandardCharsets.UTF_8);
  }

  /** An integer reply, or a text of digits. */
  static long number(@Nullable Object reply) {
    return reply instanceof Long number ? number : Long.parseLong(text(reply));
  }

  @SuppressWarnings("unchecked") // Jedis' only list is List<Object>
  static List<@Nullable Object> list(@Nullable Object reply) {
    return (List<@Nullable Object>) Objects.requireNonNull(reply);
  }

  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** Microseconds since the epoch, in digits. */
  static Instant instant(String micros) {
    long value = Long.parseLong(micros);
    return Instant.ofEpochSecond(
        Math.floorDiv(value, MICROS_PER_SECOND), Math.floorMod(value, MICROS_PER_SECOND) * 1_000L);
  }
}
