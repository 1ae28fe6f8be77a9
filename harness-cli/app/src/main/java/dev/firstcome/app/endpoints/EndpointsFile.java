package dev.firstcome.app.endpoints;

import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.core.scenario.Section;
import dev.firstcome.core.scenario.YamlNode;
import dev.firstcome.core.scenario.YamlNode.Entry;
import dev.firstcome.core.scenario.YamlNode.Mapping;
import dev.firstcome.core.scenario.YamlNode.Scalar;
import dev.firstcome.core.scenario.YamlTree;
import dev.firstcome.environment.external.ConnectEndpoint;
import dev.firstcome.environment.external.Endpoints;
import dev.firstcome.environment.external.KafkaEndpoint;
import dev.firstcome.environment.external.ServiceEndpoint;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an endpoints file. */
public final class EndpointsFile {

  private static final List<String> KEYS =
      List.of("mariadb", "redis", "kafka", "connect", "services");
  private static final List<String> KAFKA_KEYS =
      List.of("bootstrapServers", "properties", "propertiesFrom");
  private static final List<String> CONNECT_KEYS = List.of("url", "databaseHost", "databasePort");
  private static final List<String> SERVICE_KEYS = List.of("url", "mariadb", "redis");

  private final Secret secrets;

  private EndpointsFile(Secret secrets) {
    this.secrets = secrets;
  }

  /**
   * Reads a file.
   *
   * @param variables the environment that passwords are in
   * @throws dev.firstcome.core.scenario.ScenarioException with the place of whatever is wrong, or
   *     if it cannot be read
   * @throws NoSuchFileException if it is not there
   */
  public static Endpoints read(Path file, Map<String, String> variables)
      throws NoSuchFileException {
    Mapping root = YamlTree.ofFile(file.toString(), YamlTree.textOf(file));
    return new EndpointsFile(new Secret(variables)).endpoints(new Section(root, "", KEYS));
  }

  private Endpoints endpoints(Section root) {
    ServerSections servers = new ServerSections(secrets);
    return new Endpoints(
        servers.mariadb(root),
        servers.redis(root),
        root.section("kafka", KAFKA_KEYS).map(this::kafka),
        root.section("connect", CONNECT_KEYS).map(EndpointsFile::connect),
        root.section("services", TargetCatalog.names())
            .map(s -> services(s, servers))
            .orElse(Map.of()));
  }

  private KafkaEndpoint kafka(Section section) {
    String servers =
        section.text("bootstrapServers").orElseThrow(() -> section.missing("bootstrapServers"));
    for (String address : servers.split(",", -1)) {
      if (!address.strip().matches("[^:\\s]+:\\d{1,5}")) {
        throw section.problem("bootstrapServers", "must be host:port,... is \"" + servers + '"');
      }
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> each : members(section, "properties").entrySet()) {
      refuseSecret(section, each.getKey());
      properties.put(each.getKey(), scalar(section, "properties", each.getValue().value()).text());
    }
    for (Map.Entry<String, Entry> each : members(section, "propertiesFrom").entrySet()) {
      Scalar variable = scalar(section, "propertiesFrom", each.getValue().value());
      properties.put(each.getKey(), secrets.of(variable.text(), variable.place()));
    }
    return new KafkaEndpoint(servers, properties);
  }

  private static void refuseSecret(Section section, String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    if (lower.contains("password") || lower.contains("jaas")) {
      throw section.problem(
          "properties",
          key
              + " is a secret: put it into an environment variable, and its name into"
              + " propertiesFrom");
    }
  }

  private static Map<String, Entry> members(Section section, String key) {
    Optional<YamlNode> node = section.node(key);
    if (node.isEmpty()) {
      return Map.of();
    }
    if (node.get() instanceof Mapping mapping) {
      return mapping.entries();
    }
    throw section.problem(key, "must be a mapping, is " + node.get().describe());
  }

  private static Scalar scalar(Section section, String key, YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar;
    }
    throw section.problem(key, "values must be plain, one is " + node.describe());
  }

  private static ConnectEndpoint connect(Section section) {
    long port = section.whole("databasePort", 1, 65_535, 0);
    return new ConnectEndpoint(
        Url.required(section, "url", List.of("http", "https")),
        section.text("databaseHost"),
        port == 0 ? Optional.empty() : Optional.of((int) port));
  }

  private static Map<String, ServiceEndpoint> services(Section section, ServerSections servers) {
    Map<String, ServiceEndpoint> services = new LinkedHashMap<>();
    for (String target : TargetCatalog.names()) {
      section
          .section(target, SERVICE_KEYS)
          .ifPresent(
              service ->
                  services.put(
                      target,
                      new ServiceEndpoint(
                          Url.required(service, "url", List.of("http", "https")),
                          servers.mariadb(service),
                          servers.redis(service))));
    }
    return services;
  }
}
