package dev.firstcome.environment.external;

import dev.firstcome.environment.DatabaseAccess;

/**
 * A MariaDB.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param schema the database to use; it exists
 * @param own whether the schema was given as the harness's own, to be changed as a run needs
 * @param sslMode {@code disable}, {@code trust}, {@code verify-ca} or {@code verify-full}, as
 *     Connector/J and Debezium spell them
 */
public record MariaDbEndpoint(
    String host,
    int port,
    String schema,
    boolean own,
    String user,
    String password,
    String sslMode) {

  /** How to reach it. */
  DatabaseAccess access() {
    String url = "jdbc:mariadb://" + host + ":" + port + "/" + schema;
    String options = sslMode.equals("disable") ? "" : "?sslMode=" + sslMode;
    return new DatabaseAccess(url + options, user, password);
  }

  @Override
  public String toString() {
    return host + ":" + port + "/" + schema;
  }
}
