package dev.firstcome.app.rig;

import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.core.run.Component;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.SupervisedProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The parts of a run as the manifest tells of them. */
public final class Components {

  /** The service's name in every file of a run. */
  public static final String SERVICE = "service";

  static final String GENERATOR = "generator";

  private final Path run;
  private final String version;
  private final ConnectorSettings connectors;

  /**
   * Describes them.
   *
   * @param run the run directory, which paths are given relative to
   * @param version the harness's version, which is also that of its targets
   */
  Components(Path run, String version, ConnectorSettings connectors) {
    this.run = run.toAbsolutePath();
    this.version = version;
    this.connectors = connectors;
  }

  /** A server's name in every file of a run. */
  static String name(ServerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A server, with these settings. */
  public static Component of(RunningServer server, Map<String, String> settings) {
    return new Component(
        name(server.kind()),
        server.version(),
        server.host(),
        server.port(),
        server.pid(),
        OptionalLong.of(server.startUp().toMillis()),
        settings);
  }

  /** Service and servers, service first. */
  List<Component> of(Bench bench) throws InterruptedException {
    List<Component> components = new ArrayList<>();
    components.add(service(bench.target()));
    for (RunningServer server : bench.servers()) {
      Map<String, String> settings = new TreeMap<>(server.settings());
      if (server.kind() == ServerKind.CONNECT) {
        settings.putAll(connectors.of(server));
      }
      components.add(of(server, withLog(settings, server.log())));
    }
    return components;
  }

  /** The generator. */
  Component generator(SupervisedProcess generator) {
    List<String> options =
        generator.spec().command().stream().filter(word -> word.startsWith("-X")).toList();
    return new Component(
        GENERATOR,
        "gatling-storm " + version,
        "127.0.0.1",
        0,
        OptionalLong.of(generator.pid()),
        OptionalLong.empty(),
        withLog(Map.of("jvm", String.join(" ", options)), generator.spec().log()));
  }

  private Component service(RunningTarget target) {
    RunningService service = target.service();
    Map<String, String> settings = new TreeMap<>(service.settings());
    settings.putAll(target.spec().notes());
    settings.put("jvm", String.join(" ", target.spec().jvmOptions()));
    return new Component(
        SERVICE,
        target.spec().name() + " " + version,
        service.baseUrl().getHost(),
        service.baseUrl().getPort(),
        service.pid(),
        OptionalLong.of(target.startUp().toMillis()),
        withLog(settings, target.log()));
  }

  private Map<String, String> withLog(Map<String, String> settings, Path log) {
    Map<String, String> all = new TreeMap<>(settings);
    Path absolute = log.toAbsolutePath();
    all.put("log", absolute.startsWith(run) ? run.relativize(absolute).toString() : log.toString());
    return all;
  }
}
