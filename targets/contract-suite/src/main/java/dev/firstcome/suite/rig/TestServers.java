package dev.firstcome.suite.rig;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.Killable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Servers for all tests of a JVM; they end with it. */
public final class TestServers {
  private final Path folder = Path.of("target", "it").toAbsolutePath();
  private final Environment environment;

  /** Starts these, and returns when all answer. */
  public TestServers(Set<ServerKind> kinds, RedisDurability durability) {
    try {
      this.environment =
          new EmbeddedProvider(Path.of(System.getProperty("firstcome.home")))
              .provision(
                  new EnvironmentRequest(
                      kinds,
                      durability,
                      folder.resolve("data"),
                      folder.resolve("logs"),
                      ProvisionListener.silent()));
    } catch (ProvisionException e) {
      throw failed(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
  }

  private static IllegalStateException failed(ProvisionException e) {
    return new IllegalStateException(e.getMessage() + " " + e.lastLogLines(), e);
  }

  /** The environment itself. */
  public Environment environment() {
    return environment;
  }

  /** Where data, logs and the like go. */
  public Path folder() {
    return folder;
  }

  /** One of them. */
  public RunningServer server(ServerKind kind) {
    RunningServer server = environment.servers().get(kind);
    if (server == null) {
      throw new IllegalArgumentException("no " + kind);
    }
    return server;
  }

  /** Ends a server as SIGKILL does. */
  public void kill(ServerKind kind) {
    ((Killable) server(kind)).kill();
  }

  /** Starts it again, on what its disk holds. */
  public void restart(ServerKind kind) {
    try {
      ((Restartable) server(kind)).restart();
    } catch (ProvisionException e) {
      throw failed(e);
    }
  }

  /** A connection to the database; close it. */
  public Connection connect() {
    try {
      return DriverManager.getConnection(
          environment.database().jdbcUrl(),
          environment.database().user(),
          environment.database().password());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement. */
  public void sql(String statement) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** The first column of the last row; empty where there is none. */
  public String last(String query) {
    try (Connection connection = connect();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      String last = "";
      while (rows.next()) {
        last = rows.getString(1);
      }
      return last;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
