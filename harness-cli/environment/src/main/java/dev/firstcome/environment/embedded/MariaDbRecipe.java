package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to run MariaDB. */
final class MariaDbRecipe implements ServerRecipe {

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
  private final MariaDbAccount account;
  private final SettingsFile file;

  /**
   * A recipe for one data directory.
   *
   * @param home of the server's files
   * @param account the only one
   */
  MariaDbRecipe(Path home, ServerPlace place, MariaDbAccount account) throws IOException {
    this.home = home;
    this.place = place;
    this.account = account;
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
    String ours =
        place()
            + "bind-address="
            + EmbeddedServer.HOST
            + "\nport="
            + port
            + "\nsocket=mariadb.sock\npid-file=mariadb.pid\n";
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
    return Optional.of(account.version(EmbeddedServer.HOST, port));
  }

  @Override
  public Map<String, String> settings() {
    return file.knobs();
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
    script.append(SettingsFile.text("mariadb-closing.sql"));
    script.append(account.script());
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
