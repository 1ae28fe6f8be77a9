package dev.firstcome.app.endpoints;

import dev.firstcome.core.scenario.Section;
import dev.firstcome.environment.external.MariaDbEndpoint;
import dev.firstcome.environment.external.RedisEndpoint;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections that stand at the top of the file, and again with a service that runs already. */
record ServerSections(Secret secrets) {

  private static final List<String> MARIADB_KEYS =
      List.of("host", "port", "database", "schema", "user", "passwordFrom", "sslMode");
  private static final List<String> REDIS_KEYS = List.of("url", "user", "passwordFrom");
  private static final int MARIADB_PORT = 3306;

  Optional<MariaDbEndpoint> mariadb(Section parent) {
    return parent.section("mariadb", MARIADB_KEYS).map(this::mariadbOf);
  }

  Optional<RedisEndpoint> redis(Section parent) {
    return parent.section("redis", REDIS_KEYS).map(this::redisOf);
  }

  private MariaDbEndpoint mariadbOf(Section section) {
    Optional<String> database = section.text("database");
    Optional<String> schema = section.text("schema");
    if (database.isPresent() == schema.isPresent()) {
      throw section.problem(
          schema.isPresent() ? "schema" : "database",
          "write either database (must be empty, or is only read) or schema (a run may change it)");
    }
    String name = schema.or(() -> database).orElseThrow();
    if (!name.matches("[A-Za-z0-9_$-]{1,64}")) {
      throw section.problem(
          schema.isPresent() ? "schema" : "database", "is no name of a database: \"" + name + '"');
    }
    return new MariaDbEndpoint(
        section.text("host").orElseThrow(() -> section.missing("host")),
        (int) section.whole("port", 1, 65_535, MARIADB_PORT),
        name,
        schema.isPresent(),
        section.text("user").orElseThrow(() -> section.missing("user")),
        secrets.password(section),
        section.choice("sslMode", sslModes(), "disable"));
  }

  private static Map<String, String> sslModes() {
    Map<String, String> modes = new LinkedHashMap<>();
    for (String mode : List.of("disable", "trust", "verify-ca", "verify-full")) {
      modes.put(mode, mode);
    }
    return modes;
  }

  private RedisEndpoint redisOf(Section section) {
    URI url = Url.required(section, "url", List.of("redis", "rediss"));
    String password = secrets.password(section);
    Optional<String> user = section.text("user");
    if (user.isEmpty() && password.isEmpty()) {
      return new RedisEndpoint(url);
    }
    String login = user.map(ServerSections::encoded).orElse("") + ":" + encoded(password) + "@";
    try {
      return new RedisEndpoint(
          new URI(url.getScheme() + "://" + login + url.getRawAuthority() + url.getRawPath()));
    } catch (URISyntaxException e) {
      throw section.problem("user", "cannot stand in a URL");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
