package dev.firstcome.environment.container;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import java.util.Map;

/** The official images that parts are made from where nobody chooses others. */
final class Images {

  private static final Map<String, String> OFFICIAL =
      Map.of(
          PartSettings.SERVICE,
          "eclipse-temurin:17-jre",
          PartSettings.name(ServerKind.REDIS),
          "redis:7.0-bookworm",
          PartSettings.name(ServerKind.MARIADB),
          "mariadb:10.11",
          PartSettings.name(ServerKind.KAFKA),
          "apache/kafka:4.3.1",
          PartSettings.name(ServerKind.CONNECT),
          "quay.io/debezium/connect:3.5");

  private Images() {}

  static String of(PartSettings settings, String part) {
    return settings.images().getOrDefault(part, OFFICIAL.get(part));
  }
}
