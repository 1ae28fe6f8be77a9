package dev.firstcome.kafkaoutbox.connect;

import java.net.URI;

/**
 * Where a JDBC URL points.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param schema the database's name
 */
public record DatabaseAddress(String host, int port, String schema) {
  private static final String PREFIX = "jdbc:";
  private static final int DEFAULT_PORT = 3306;

  /**
   * Reads {@code jdbc:mariadb://host[:port]/schema[?...]}.
   *
   * @throws IllegalArgumentException it is nothing of the kind
   */
  public static DatabaseAddress parse(String jdbcUrl) {
    if (!jdbcUrl.startsWith(PREFIX)) {
      throw new IllegalArgumentException("no JDBC URL: " + jdbcUrl);
    }
    URI uri = URI.create(jdbcUrl.substring(PREFIX.length()));
    String path = uri.getPath();
    if (uri.getHost() == null || path == null || path.length() < 2) {
      throw new IllegalArgumentException("a JDBC URL without host or schema: " + jdbcUrl);
    }
    int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    return new DatabaseAddress(uri.getHost(), port, path.substring(1));
  }
}
