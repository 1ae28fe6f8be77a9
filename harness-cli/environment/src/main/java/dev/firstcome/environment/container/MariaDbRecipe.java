package dev.firstcome.environment.container;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.SettingsFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** MariaDB takes each setting as an option, and our account as a script of its first start. */
record MariaDbRecipe(Workshop workshop, MariaDbAccount account) implements Recipe {

  static final int PORT = 3306;

  private static final String ACCOUNTS = "/docker-entrypoint-initdb.d/firstcome.sql";

  @Override
  public ServerKind kind() {
    return ServerKind.MARIADB;
  }

  @Override
  public Blueprint blueprint(int freePort) throws IOException {
    List<String> options = file().lines().stream().map(line -> "--" + line).toList();
    return workshop.server(
        ServerKind.MARIADB,
        PORT,
        OptionalInt.empty(),
        Map.of("MARIADB_ROOT_PASSWORD", account.password()),
        options,
        Map.of(ACCOUNTS, account.script()));
  }

  @Override
  public Optional<String> probe(String host, int port) throws IOException {
    return Optional.of(account.version(host, port));
  }

  @Override
  public Map<String, String> settings() throws IOException {
    return file().knobs();
  }

  private static SettingsFile file() throws IOException {
    return SettingsFile.read("mariadb.cnf", '=');
  }
}
