package dev.firstcome.environment.server;

import dev.firstcome.environment.DatabaseAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The one account of a MariaDB, and its one schema.
 *
 * @param password new for each data directory, so that whoever accepts it is our server
 */
public record MariaDbAccount(String password) {

  private static final String USER = "firstcome";
  private static final String SCHEMA = "firstcome";

  /** The SQL that makes both. */
  public String script() throws IOException {
    return SettingsFile.text("mariadb-accounts.sql")
        .replace("${user}", USER)
        .replace("${password}", password)
        .replace("${schema}", SCHEMA);
  }

  /** How to get in at an address. */
  public DatabaseAccess access(String host, int port) {
    return new DatabaseAccess("jdbc:mariadb://" + host + ":" + port + "/" + SCHEMA, USER, password);
  }

  /**
   * Asks the server at an address for its version.
   *
   * @throws IOException if it does not answer, or does not know the account
   */
  public String version(String host, int port) throws IOException {
    DatabaseAccess access = access(host, port);
    Properties properties = new Properties();
    properties.setProperty("user", access.user());
    properties.setProperty("password", access.password());
    properties.setProperty("connectTimeout", "1000");
    properties.setProperty("socketTimeout", "5000");
    try (Connection connection =
            new org.mariadb.jdbc.Driver().connect(access.jdbcUrl(), properties);
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("select version()")) {
      version.next();
      return version.getString(1);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "MariaDbAccount[" + USER + "]";
  }
}
