package dev.firstcome.app.target;

import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The targets of this project, and where their jars are. */
public final class TargetCatalog {

  /** One heap for all, or the comparison would be one of heaps. */
  private static final List<String> JVM_OPTIONS =
      List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");

  private static final Map<String, Set<ServerKind>> SERVERS = new LinkedHashMap<>();

  static {
    SERVERS.put("redis-streams", EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS));
    SERVERS.put(
        "kafka-outbox", EnumSet.of(ServerKind.MARIADB, ServerKind.KAFKA, ServerKind.CONNECT));
    SERVERS.put("db-lock", EnumSet.of(ServerKind.MARIADB));
    SERVERS.put("in-memory", EnumSet.noneOf(ServerKind.class));
  }

  private final Path home;

  /**
   * A catalogue of one checkout.
   *
   * @param home the project's root folder
   */
  public TargetCatalog(Path home) {
    this.home = home;
  }

  /** Every name, in the order in which help shows them. */
  public static List<String> names() {
    return List.copyOf(SERVERS.keySet());
  }

  /** The target of this name, whether or not its jar has been built. */
  public Optional<TargetSpec> find(String name) {
    return Optional.ofNullable(SERVERS.get(name))
        .map(servers -> new TargetSpec(name, servers, jar(name), JVM_OPTIONS, Map.of(), Map.of()));
  }

  private Path jar(String name) {
    return home.resolve("targets").resolve(name).resolve("target").resolve(name + "-exec.jar");
  }
}
