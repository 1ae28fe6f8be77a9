package dev.firstcome.environment.embedded;

import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.RedisConversation;
import dev.firstcome.environment.server.RedisSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to run Redis. */
final class RedisRecipe implements ServerRecipe {

  private final Path server;
  private final ServerPlace place;
  private final RedisDurability durability;

  RedisRecipe(Path server, ServerPlace place, RedisDurability durability) {
    this.server = server;
    this.place = place;
    this.durability = durability;
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
    RedisSettings.durability(durability)
        .forEach((key, value) -> added.append(key + " " + value + "\n"));
    added.append(
        "bind " + EmbeddedServer.HOST + "\nport " + port + "\ndir \"" + place.data() + "\"\n");
    RedisSettings.file().write(settings, "", added.toString());
    return List.of(server.toString(), settings.toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    try (RedisConversation redis = new RedisConversation(EmbeddedServer.HOST, port)) {
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
  public Map<String, String> settings() throws IOException {
    return RedisSettings.knobs(durability);
  }
}
