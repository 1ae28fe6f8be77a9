package dev.firstcome.jmh.servers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.JedisURIHelper;

/** One connection to Redis, for one thread. */
public final class RedisWire implements AutoCloseable {
  private static final int TIMEOUT_MS = 10_000;

  private final Connection connection;

  /** Connects. */
  public RedisWire(String url) {
    URI uri = URI.create(url);
    connection =
        new Connection(
            JedisURIHelper.getHostAndPort(uri),
            DefaultJedisClientConfig.builder(uri)
                .resp2()
                .connectionTimeoutMillis(TIMEOUT_MS)
                .socketTimeoutMillis(TIMEOUT_MS)
                .build());
    connection.connect();
  }

  /** Makes a command. */
  public static CommandArguments command(ProtocolCommand command, Object... arguments) {
    return new CommandArguments(command).addObjects(arguments);
  }

  /** One command. */
  public Object ask(CommandArguments command) {
    return connection.executeCommand(command);
  }

  /** One command that answers a whole number. */
  public long number(CommandArguments command) {
    return (Long) ask(command);
  }

  /** One command that answers a text. */
  public String text(CommandArguments command) {
    return new String((byte[]) ask(command), StandardCharsets.UTF_8);
  }

  /**
   * Several commands in one round trip.
   *
   * @throws JedisDataException if one of them fails
   */
  public List<Object> askAll(List<CommandArguments> commands) {
    commands.forEach(connection::sendCommand);
    List<Object> answers = connection.getMany(commands.size());
    for (Object answer : answers) {
      if (answer instanceof JedisDataException failure) {
        throw failure;
      }
    }
    return answers;
  }

  /** Makes a script known, and returns its hash. */
  public String load(String script) {
    return text(command(Command.SCRIPT, "LOAD", script));
  }

  @Override
  public void close() {
    connection.close();
  }
}
