package dev.firstcome.environment.embedded;

import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to run Redis. */
final class RedisRecipe implements ServerRecipe {

  private final Path server;
  private final ServerPlace place;
  private final SettingsFile file;
  private final Map<String, String> durability;

  RedisRecipe(Path server, ServerPlace place, RedisDurability durability) throws IOException {
    this.server = server;
    this.place = place;
    this.file = SettingsFile.read("redis.conf", ' ');
    this.durability =
        switch (durability) {
          case NONE -> Map.of("appendonly", "no");
          case EVERYSEC -> Map.of("appendonly", "yes", "appendfsync", "everysec");
          case ALWAYS -> Map.of("appendonly", "yes", "appendfsync", "always");
        };
  }

  @Override
  public ServerKind kind() {
    return ServerKind.REDIS;
  }

  @Override
  public Optional<List<String>> installation(int port) {
    return Optional.empty();
  }

  @Override
  public List<String> command(int port) throws IOException {
    Path settings = place.file("redis.conf");
    StringBuilder added = new StringBuilder();
    durability.forEach((key, value) -> added.append(key + " " + value + "\n"));
    added.append("port " + port + "\ndir \"" + place.data() + "\"\n");
    file.write(settings, "", added.toString());
    return List.of(server.toString(), settings.toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    try (RedisConversation redis = new RedisConversation(port)) {
      if (!redis.ask("PING").equals("PONG")) {
        return Optional.empty(); // such as -LOADING, while it reads its append-only file
      }
      Map<String, String> info = redis.info("server");
      if (!Long.toString(pid).equals(info.get("process_id"))) {
        throw new IOException("another Redis, process " + info.get("process_id") + ", answers");
      }
      return Optional.of(info.get("redis_version"));
    }
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>(file.knobs());
    settings.putAll(durability);
    return settings;
  }
}
