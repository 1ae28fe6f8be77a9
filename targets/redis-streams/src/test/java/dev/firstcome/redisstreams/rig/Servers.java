package dev.firstcome.redisstreams.rig;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Pausable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.suite.ServerChoice;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import redis.clients.jedis.RedisClient;

/** The servers of this JVM; they end with it. */
public final class Servers {
  private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
  private static final Environment ENVIRONMENT = start();

  private Servers() {}

  private static Environment start() {
    try {
      Environment environment =
          ServerChoice.provider()
              .provision(
                  new EnvironmentRequest(
                      EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS),
                      RedisDurability.EVERYSEC,
                      FOLDER.resolve("data"),
                      FOLDER.resolve("logs"),
                      ProvisionListener.silent()));
      Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
      return environment;
    } catch (ProvisionException e) {
      throw new IllegalStateException(e.getMessage() + " " + e.lastLogLines(), e);
    }
  }

  /** The environment. */
  public static Environment environment() {
    return ENVIRONMENT;
  }

  /** Where logs and the like go. */
  public static Path folder() {
    return FOLDER;
  }

  /** One of the two. */
  public static RunningServer server(ServerKind kind) {
    return ENVIRONMENT.servers().get(kind);
  }

  /** Ends a server as SIGKILL does. */
  public static void kill(ServerKind kind) {
    ((Killable) server(kind)).kill();
  }

  /** Freezes a server: it keeps its connections and answers nothing. */
  public static void pause(ServerKind kind) {
    ((Pausable) server(kind)).pause();
  }

  /** Lets it go on. */
  public static void resume(ServerKind kind) {
    ((Pausable) server(kind)).resume();
  }

  /** Starts it again, on what its disk holds. */
  public static void restart(ServerKind kind) {
    try {
      ((Restartable) server(kind)).restart();
    } catch (ProvisionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A client of the test's own. */
  public static RedisClient redis() {
    return RedisClient.create("127.0.0.1", server(ServerKind.REDIS).port());
  }

  /** Runs a statement. */
  public static void sql(String statement) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** One number. */
  public static long number(String query) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      if (!rows.next()) {
        throw new IllegalStateException("no row: " + query);
      }
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        ENVIRONMENT.database().jdbcUrl(),
        ENVIRONMENT.database().user(),
        ENVIRONMENT.database().password());
  }
}
