package dev.firstcome.environment.server;

import dev.firstcome.environment.RedisDurability;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every setting of a Redis that does not depend on where it runs. */
public final class RedisSettings {

  private RedisSettings() {}

  /** The settings file itself. */
  public static SettingsFile file() throws IOException {
    return SettingsFile.read("redis.conf", ' ');
  }

  /** What a durability is called in Redis's own words. */
  public static Map<String, String> durability(RedisDurability durability) {
    return switch (durability) {
      case NONE -> Map.of("appendonly", "no");
      case EVERYSEC -> Map.of("appendonly", "yes", "appendfsync", "everysec");
      case ALWAYS -> Map.of("appendonly", "yes", "appendfsync", "always");
    };
  }

  /** The knobs of the file, and those of the durability. */
  public static Map<String, String> knobs(RedisDurability durability) throws IOException {
    Map<String, String> knobs = new LinkedHashMap<>(file().knobs());
    knobs.putAll(durability(durability));
    return knobs;
  }
}
