package dev.firstcome.environment.embedded;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How to run MariaDB. */
final class MariaDbRecipe implements ServerRecipe {

  private static final String USER = "firstcome";
  private static final String SCHEMA = "firstcome";

  /**
   * What makes the system tables, in this order. MariaDB's own {@code mariadb-install-db} adds
   * megabytes of help texts and the {@code sys} schema, which nothing here reads.
   */
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql");

  private final Path home;
  private final ServerPlace place;
  private final String password;
  private final SettingsFile file;

  /**
   * A recipe for one data directory.
   *
   * @param home of the server's files
   * @param password of the only account; new for each data directory, so that whoever accepts it is
   *     our server
   */
  MariaDbRecipe(Path home, ServerPlace place, String password) throws IOException {
    this.home = home;
    this.place = place;
    this.password = password;
    this.file = SettingsFile.read("mariadb.cnf", '=');
  }

  @Override
  public ServerKind kind() {
    return ServerKind.MARIADB;
  }

  @Override
  public Optional<List<String>> installation(int port) throws IOException {
    Path script = place.file("install.sql");
    Files.writeString(script, installationScript());
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "script=$1; shift; exec \"$@\" < \"$script\"", "sh"));
    command.add(script.toString());
    command.add(binary());
    command.add("--no-defaults");
    command.add("--bootstrap");
    place().lines().forEach(option -> command.add("--" + option));
    // the system tables are Aria tables, which a default of InnoDB must not be enforced upon
    command.addAll(List.of("--log-warnings=0", "--enforce-storage-engine="));
    return Optional.of(List.copyOf(command));
  }

  @Override
  public List<String> command(int port) throws IOException {
    Path settings = place.file("mariadb.cnf");
    // A relative socket is made in the data directory, whose absolute path may well be longer than
    // the 107 bytes that a socket's path can have.
    String ours = place() + "port=" + port + "\nsocket=mariadb.sock\npid-file=mariadb.pid\n";
    file.write(settings, "[mariadbd]\n", ours);
    return List.of(binary(), "--defaults-file=" + settings);
  }

  @Override
  public Map<String, String> variables() {
    // the macOS artifact brings its own libraries; untested
    Path libraries = home.resolve("libs");
    return Files.isDirectory(libraries)
        ? Map.of("DYLD_FALLBACK_LIBRARY_PATH", libraries.toString())
        : Map.of();
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    try (Connection connection = connect(port);
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("select version()")) {
      version.next();
      return Optional.of(version.getString(1));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Map<String, String> settings() {
    return file.knobs();
  }

  /** How to get at it on {@code port}. */
  DatabaseAccess access(int port) {
    return new DatabaseAccess(url(port), USER, password);
  }

  private Connection connect(int port) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "1000");
    properties.setProperty("socketTimeout", "5000");
    return new org.mariadb.jdbc.Driver().connect(url(port), properties);
  }

  private static String url(int port) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
  }

  /** Where everything is, one option a line. */
  private String place() throws IOException {
    String lines =
        "basedir=%s\nlc-messages-dir=%s\ndatadir=%s\ntmpdir=%s\n"
            .formatted(home, share(), place.data(), place.temporary());
    // it refuses to run as root unless told to
    boolean root = Files.getAttribute(place.data(), "unix:uid").equals(0);
    return root ? lines + "user=root\n" : lines;
  }

  private String installationScript() throws IOException {
    StringBuilder script = new StringBuilder();
    script.append("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
    for (String name : SYSTEM_TABLES) {
      script.append(Files.readString(share().resolve(name))).append('\n');
    }
    script.append(
        SettingsFile.text("mariadb-accounts.sql")
            .replace("${user}", USER)
            .replace("${password}", password)
            .replace("${schema}", SCHEMA));
    return script.toString();
  }

  /** On macOS it lies one folder deeper than on Linux. */
  private Path share() {
    Path deeper = home.resolve("share/mysql");
    return Files.isDirectory(deeper) ? deeper : home.resolve("share");
  }

  private String binary() {
    return home.resolve("bin/mariadbd").toString();
  }
}
