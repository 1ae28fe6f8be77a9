package dev.firstcome.redisstreams.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a stream or a dead letter.
 *
 * @param id Redis' id of it
 * @param request null where its fields are not those of a request
 */
public record Entry(String id, @Nullable Request request) {

  /** What {@code accept.lua} wrote into it. */
  public record Request(long userId, Instant requestedAt, Instant enqueuedAt) {}

  static Entry of(@Nullable Object reply) {
    List<@Nullable Object> parts = Replies.list(reply);
    return new Entry(Replies.text(parts.get(0)), request(parts.get(1)));
  }

  /** Reads what XREADGROUP, XRANGE and the like answer: entries of an id and its fields. */
  public static List<Entry> all(@Nullable Object reply) {
    List<Entry> entries = new ArrayList<>();
    for (Object entry : Replies.list(reply)) {
      entries.add(of(entry));
    }
    return entries;
  }

  private static @Nullable Request request(@Nullable Object reply) {
    if (reply == null) { // held by a consumer, and deleted meanwhile
      return null;
    }
    List<@Nullable Object> parts = Replies.list(reply);
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      fields.put(Replies.text(parts.get(i)), Replies.text(parts.get(i + 1)));
    }
    try {
      long userId = Long.parseLong(fields.getOrDefault("u", ""));
      return new Request(
          userId,
          Replies.instant(fields.getOrDefault("r", "")),
          Replies.instant(fields.getOrDefault("e", "")));
    } catch (NumberFormatException e) {
      return null; // corrupt: it is buried as it is
    }
  }
}
