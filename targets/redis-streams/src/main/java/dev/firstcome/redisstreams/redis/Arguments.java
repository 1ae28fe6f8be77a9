package dev.firstcome.redisstreams.redis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.CommandArguments;

/** A script's {@code ARGV}, in order. */
final class Arguments {
  private final List<byte[]> values = new ArrayList<>(8);

  private Arguments() {}

  static Arguments none() {
    return new Arguments();
  }

  static Arguments of(String first) {
    return new Arguments().and(first);
  }

  static Arguments of(long first) {
    return new Arguments().and(first);
  }

  Arguments and(String value) {
    values.add(value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Arguments and(long value) {
    return and(Long.toString(value));
  }

  CommandArguments addTo(CommandArguments command) {
    for (byte[] value : values) {
      command.add(value);
    }
    return command;
  }
}
