package dev.firstcome.kafkaoutbox.rig;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.Killable;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** MariaDB, Kafka and Connect, once for all tests of this JVM; they end with it. */
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
                      EnumSet.of(ServerKind.MARIADB, ServerKind.KAFKA, ServerKind.CONNECT),
                      RedisDurability.NONE,
                      FOLDER.resolve("data"),
                      FOLDER.resolve("logs"),
                      ProvisionListener.silent()));
      Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
      return environment;
    } catch (ProvisionException e) {
      throw new IllegalStateException(e.getMessage() + " " + e.lastLogLines(), e);
    }
  }

  static Environment environment() {
    return ENVIRONMENT;
  }

  static Path folder() {
    return FOLDER;
  }

  /** Ends a server as SIGKILL does. */
  public static void kill(ServerKind kind) {
    ((Killable) server(kind)).kill();
  }

  /** Starts it again, on what its disk holds. */
  public static void restart(ServerKind kind) {
    try {
      ((Restartable) server(kind)).restart();
    } catch (ProvisionException e) {
      throw new IllegalStateException(e.getMessage() + " " + e.lastLogLines(), e);
    }
  }

  /** {@code host:port}. */
  public static String address(ServerKind kind) {
    return server(kind).host() + ":" + server(kind).port();
  }

  private static RunningServer server(ServerKind kind) {
    RunningServer server = ENVIRONMENT.servers().get(kind);
    if (server == null) {
      throw new IllegalArgumentException("no " + kind);
    }
    return server;
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

  /** The first column of the last row. */
  public static String last(String query) {
    List<String> column = firstColumn(query);
    return column.isEmpty() ? "" : column.get(column.size() - 1);
  }

  /** The first column of all rows. */
  public static List<String> firstColumn(String query) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
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
