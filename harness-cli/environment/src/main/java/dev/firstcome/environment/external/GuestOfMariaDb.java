package dev.firstcome.environment.external;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Uses one schema: its tables, or in tables that were there, the rows of the run's coupons. */
final class GuestOfMariaDb implements Guest {

  /** Children first; a table that a design lacks is passed over. */
  private static final List<String> TABLES_BY_COUPON =
      List.of("coupon_issuance", "coupon_outbox", "coupon");

  private static final String KNOBS =
      "select lower(variable_name), variable_value from information_schema.global_variables where"
          + " variable_name in ('INNODB_FLUSH_LOG_AT_TRX_COMMIT','SYNC_BINLOG','LOG_BIN',"
          + "'BINLOG_FORMAT','INNODB_BUFFER_POOL_SIZE','MAX_CONNECTIONS')";

  private final MariaDbEndpoint endpoint;
  private final boolean adopted;
  private Set<String> tablesBefore = Set.of();
  private long lastCouponBefore;
  private boolean looked;

  /**
   * A guest.
   *
   * @param adopted whether a service runs on it already, so that a full schema is as it should be
   */
  GuestOfMariaDb(MariaDbEndpoint endpoint, boolean adopted) {
    this.endpoint = endpoint;
    this.adopted = adopted;
  }

  @Override
  public RunningServer look() throws GuestException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      tablesBefore = tables(statement);
      refuseAnothersTables();
      lastCouponBefore = tablesBefore.contains("coupon") ? lastCoupon(statement) : 0;
      String version = string(statement, "select version()");
      Map<String, String> settings = knobs(statement);
      settings.put("schema", endpoint.schema());
      settings.put("sslMode", endpoint.sslMode());
      looked = true;
      return new ExternalServer(
          ServerKind.MARIADB, endpoint.host(), endpoint.port(), version, settings);
    } catch (SQLException e) {
      throw new GuestException(
          ServerKind.MARIADB, "cannot use " + endpoint + ": " + firstLine(e), e);
    }
  }

  private void refuseAnothersTables() throws GuestException {
    if (endpoint.own() || adopted || tablesBefore.isEmpty()) {
      return;
    }
    throw new GuestException(
        ServerKind.MARIADB,
        "the database %s is not empty (%d tables, such as %s) and is left alone: name an empty one,"
                .formatted(endpoint, tablesBefore.size(), tablesBefore.iterator().next())
            + " or write \"schema: %s\" instead of \"database:\" if a run may change it"
                .formatted(endpoint.schema()),
        null);
  }

  @Override
  public List<String> tidy() {
    if (!looked) {
      return List.of();
    }
    if (adopted && !endpoint.own()) {
      return List.of(
          endpoint + ": the run's coupons above " + lastCouponBefore + ", since it is only read");
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      return mayDropTables() ? dropTables(statement) : deleteCoupons(statement);
    } catch (SQLException e) {
      return List.of(endpoint + ": what the run made there (" + firstLine(e) + ")");
    }
  }

  /**
   * Whether all that is in the schema now came with the run. A service that ran already may have
   * made its tables since the look, if it had only just been started, and it needs them further.
   */
  private boolean mayDropTables() {
    return tablesBefore.isEmpty() && !adopted;
  }

  private List<String> dropTables(Statement statement) throws SQLException {
    List<String> left = new ArrayList<>();
    for (String table : tables(statement)) {
      try {
        statement.execute("drop table `" + table.replace("`", "``") + "`");
      } catch (SQLException e) {
        left.add(endpoint + ": table " + table + " (" + firstLine(e) + ")");
      }
    }
    return left;
  }

  private List<String> deleteCoupons(Statement statement) throws SQLException {
    Set<String> present = tables(statement);
    for (String table : TABLES_BY_COUPON) {
      if (present.contains(table)) {
        statement.executeUpdate("delete from " + table + " where coupon_id > " + lastCouponBefore);
      }
    }
    return List.of();
  }

  private Connection connect() throws SQLException {
    DatabaseAccess access = endpoint.access();
    Properties properties = new Properties();
    properties.setProperty("user", access.user());
    properties.setProperty("password", access.password());
    properties.setProperty("connectTimeout", "5000");
    properties.setProperty("socketTimeout", "60000");
    return new org.mariadb.jdbc.Driver().connect(access.jdbcUrl(), properties);
  }

  private static Set<String> tables(Statement statement) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet row =
        statement.executeQuery(
            "select table_name from information_schema.tables where table_schema = database()")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static Map<String, String> knobs(Statement statement) throws SQLException {
    Map<String, String> knobs = new TreeMap<>();
    try (ResultSet row = statement.executeQuery(KNOBS)) {
      while (row.next()) {
        knobs.put(row.getString(1), row.getString(2));
      }
    }
    return knobs;
  }

  private static long lastCoupon(Statement statement) throws SQLException {
    return Long.parseLong(string(statement, "select coalesce(max(coupon_id), 0) from coupon"));
  }

  private static String string(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
