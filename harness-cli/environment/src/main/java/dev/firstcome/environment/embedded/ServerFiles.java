package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds what Maven has assembled below {@code harness-cli/environment/servers}, in the modules
 * {@code kafka}, {@code debezium} and {@code binaries}.
 */
final class ServerFiles {

  private final Path servers;
  private final Platform platform;

  ServerFiles(Path firstcomeHome, Platform platform) {
    this.servers = firstcomeHome.toAbsolutePath().resolve("harness-cli/environment/servers");
    this.platform = platform;
  }

  /** The folder of MariaDB, with {@code bin} and {@code share} in it. */
  Path mariadb() throws ProvisionException {
    Path home = servers.resolve("binaries/target/mariadb");
    executable(ServerKind.MARIADB, home.resolve("bin/mariadbd"));
    return home;
  }

  /** The Redis server. */
  Path redisServer() throws ProvisionException {
    return executable(ServerKind.REDIS, servers.resolve("binaries/target/redis/redis-server"));
  }

  /** The folder of the jars that a broker and a Connect worker share. */
  Path kafkaLibraries() throws ProvisionException {
    return existing(ServerKind.KAFKA, servers.resolve("kafka/target/lib"));
  }

  /** The {@code plugin.path} that holds Debezium's MariaDB connector. */
  Path connectPlugins() throws ProvisionException {
    return existing(ServerKind.CONNECT, servers.resolve("debezium/target/plugins"));
  }

  /** Why a server cannot be run; empty where it can. */
  Optional<String> missing(ServerKind kind) {
    try {
      switch (kind) {
        case MARIADB -> mariadb();
        case REDIS -> redisServer();
        case KAFKA -> kafkaLibraries();
        case CONNECT -> connectPlugins();
      }
      return Optional.empty();
    } catch (ProvisionException e) {
      return Optional.of(e.reason());
    }
  }

  private Path executable(ServerKind kind, Path file) throws ProvisionException {
    existing(kind, file);
    // a jar keeps no permissions, so what Maven unpacks cannot be run yet
    if (!Files.isExecutable(file) && !file.toFile().setExecutable(true)) {
      throw new ProvisionException(kind.displayName(), "cannot make " + file + " executable");
    }
    return file;
  }

  private Path existing(ServerKind kind, Path path) throws ProvisionException {
    if (!platform.has(kind)) {
      throw new ProvisionException(
          kind.displayName(),
          "no binary of it is published for "
              + platform
              + "; use --env testcontainers or --env external instead");
    }
    if (!Files.exists(path)) {
      throw new ProvisionException(
          kind.displayName(),
          path + " is missing; assemble the servers with: mvn -Dquick -DskipTests package");
    }
    return path;
  }
}
