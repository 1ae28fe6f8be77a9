package dev.firstcome.environment.container;

import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.RedisConversation;
import dev.firstcome.environment.server.RedisSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Redis takes each setting as an option. */
record RedisRecipe(Workshop workshop, RedisDurability durability) implements Recipe {

  static final int PORT = 6379;

  @Override
  public ServerKind kind() {
    return ServerKind.REDIS;
  }

  @Override
  public Blueprint blueprint(int freePort) throws IOException {
    List<String> command = new ArrayList<>(List.of("redis-server"));
    settings()
        .forEach(
            (key, value) -> {
              command.add("--" + key);
              command.add(value.equals("\"\"") ? "" : value);
            });
    // it has no password, and nobody but this run is on its network
    command.addAll(List.of("--protected-mode", "no"));
    return workshop.server(
        ServerKind.REDIS, PORT, OptionalInt.empty(), Map.of(), command, Map.of());
  }

  @Override
  public Optional<String> probe(String host, int port) throws IOException {
    try (RedisConversation redis = new RedisConversation(host, port)) {
      return redis.ask("PING").equals("PONG")
          ? Optional.of(redis.info("server").get("redis_version"))
          : Optional.empty(); // such as -LOADING, while it reads its append-only file
    }
  }

  @Override
  public Map<String, String> settings() throws IOException {
    return RedisSettings.knobs(durability);
  }
}
