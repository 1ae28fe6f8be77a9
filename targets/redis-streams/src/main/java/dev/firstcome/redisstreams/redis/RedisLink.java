package dev.firstcome.redisstreams.redis;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.providers.PooledConnectionProvider;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Calls to Redis. A call is sent at most once: Jedis' own retries are not used, since a script that
 * was executed and whose answer was lost must not be executed again. The one exception is NOSCRIPT,
 * which proves that nothing was executed.
 */
public final class RedisLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

  /** Errors by which the server refuses before it executes; any other may come half-way. */
  private static final Set<String> REFUSALS =
      Set.of(
          "NOSCRIPT",
          "LOADING",
          "BUSY",
          "OOM",
          "MISCONF",
          "READONLY",
          "MASTERDOWN",
          "CLUSTERDOWN",
          "MOVED",
          "ASK",
          "TRYAGAIN",
          "NOREPLICAS",
          "NOAUTH",
          "NOPERM",
          "UNBLOCKED");

  private final URI url;
  private final DefaultJedisClientConfig client;
  private final PooledConnectionProvider connections;

  /**
   * Connects lazily.
   *
   * @param poolSize connections at most
   * @param poolWait how long a call waits for one of them before it is refused
   * @param answerTimeout how long a call waits for its answer
   */
  public RedisLink(
      URI url, int poolSize, Duration poolWait, Duration connectTimeout, Duration answerTimeout) {
    this.url = url;
    this.client =
        DefaultJedisClientConfig.builder(url)
            .resp2()
            .connectionTimeoutMillis((int) connectTimeout.toMillis())
            .socketTimeoutMillis((int) answerTimeout.toMillis())
            .build();
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(poolSize);
    pool.setMaxIdle(poolSize);
    pool.setMaxWait(poolWait);
    pool.setJmxEnabled(false);
    this.connections =
        new PooledConnectionProvider(JedisURIHelper.getHostAndPort(url), client, pool);
  }

  /**
   * Runs a script on one coupon's keys.
   *
   * @return a {@code byte[]}, a {@link Long}, a {@link List} of these, or null
   * @throws NotExecutedException certainly nothing happened
   * @throws NoAnswerException it may have been executed
   */
  @Nullable Object run(Script script, CouponKeys keys, Arguments arguments) {
    CommandArguments command = command(script, keys, arguments);
    try (Connection connection = borrow()) {
      try {
        return send(connection, command);
      } catch (JedisNoScriptException e) {
        load(connection, script);
        return send(connection, command);
      }
    } catch (JedisNoScriptException e) {
      throw new NotExecutedException(e);
    }
  }

  /**
   * Runs a script on many coupons in one round trip.
   *
   * @return what {@link #run} would return, in the order of {@code coupons}; null also where the
   *     script failed for that coupon alone
   */
  List<@Nullable Object> runAll(Script script, List<CouponKeys> coupons, Arguments arguments) {
    try (Connection connection = borrow()) {
      load(connection, script);
      for (CouponKeys keys : coupons) {
        connection.sendCommand(command(script, keys, arguments));
      }
      List<@Nullable Object> answers = new ArrayList<>(coupons.size());
      for (Object answer : connection.getMany(coupons.size())) {
        answers.add(answer instanceof JedisDataException e ? absent(script, e) : answer);
      }
      return answers;
    } catch (JedisException e) {
      throw failure(e);
    }
  }

  /** One plain command. */
  @Nullable Object command(CommandArguments command) {
    try (Connection connection = borrow()) {
      return send(connection, command);
    }
  }

  /** Listens on a connection of its own until it breaks or {@code listener} is unsubscribed. */
  void listen(JedisPubSub listener, String channel) {
    try (Connection connection = new Connection(JedisURIHelper.getHostAndPort(url), client)) {
      connection.connect();
      connection.setTimeoutInfinite();
      listener.proceed(connection, channel);
    } catch (JedisException e) {
      throw new NotExecutedException(e);
    }
  }

  private static CommandArguments command(Script script, CouponKeys keys, Arguments arguments) {
    CommandArguments command =
        new CommandArguments(Protocol.Command.EVALSHA).add(script.sha()).add(script.keys());
    for (int i = 0; i < script.keys(); i++) {
      command.key(keys.at(i));
    }
    return arguments.addTo(command);
  }

  private Connection borrow() {
    try {
      return connections.getConnection();
    } catch (JedisException e) {
      throw new NotExecutedException(e);
    }
  }

  private @Nullable Object send(Connection connection, CommandArguments command) {
    try {
      return connection.executeCommand(command);
    } catch (JedisNoScriptException e) {
      throw e;
    } catch (JedisException e) {
      throw failure(e);
    }
  }

  private static void load(Connection connection, Script script) {
    try {
      connection.executeCommand(
          new CommandArguments(Protocol.Command.SCRIPT).add("LOAD").add(script.source()));
    } catch (JedisException e) {
      throw new NotExecutedException(e);
    }
  }

  private @Nullable Object absent(Script script, JedisDataException e) {
    if (failure(e) instanceof NotExecutedException refused) {
      throw refused;
    }
    LOG.warn("{} failed for one coupon", script, e);
    return null;
  }

  private RedisTroubleException failure(JedisException e) {
    if (e instanceof JedisDataException) {
      String message = String.valueOf(e.getMessage());
      int space = message.indexOf(' ');
      return REFUSALS.contains(space < 0 ? message : message.substring(0, space))
          ? new NotExecutedException(e)
          : new NoAnswerException(e);
    }
    if (!(e.getCause() instanceof SocketTimeoutException)) {
      // The server is gone, and every idle connection with it: do not let each cost a caller.
      connections.getPool().clear();
    }
    return new NoAnswerException(e);
  }

  @Override
  public void close() {
    connections.close();
  }
}
