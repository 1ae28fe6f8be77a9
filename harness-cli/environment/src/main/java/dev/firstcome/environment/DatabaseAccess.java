package dev.firstcome.environment;

/**
 * How to reach the ledger's database, with a user that has every right, those of a replication
 * client included.
 *
 * @param jdbcUrl names a schema that exists, such as {@code jdbc:mariadb://127.0.0.1:3306/x}
 */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

  /** Leaves the password out: this ends in logs. */
  @Override
  public String toString() {
    return "DatabaseAccess[" + jdbcUrl + ", " + user + "]";
  }
}
