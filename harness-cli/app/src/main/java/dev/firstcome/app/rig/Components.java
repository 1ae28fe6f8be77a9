package dev.firstcome.app.rig;

import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.core.run.Component;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Every process of a run as the manifest tells of it, service first. */
final class Components {

  static final String SERVICE = "service";
  static final String GENERATOR = "generator";

  private Components() {}

  /** A server's name in every file of a run. */
  static String name(ServerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static List<Component> of(Bench bench, Path run, String version) {
    List<Component> components = new ArrayList<>();
    components.add(service(bench.target(), run, version));
    for (RunningServer server : bench.servers()) {
      components.add(
          new Component(
              name(server.kind()),
              server.version(),
              server.host(),
              server.port(),
              OptionalLong.of(server.pid()),
              OptionalLong.of(server.startUp().toMillis()),
              withLog(server.settings(), run, server.log())));
    }
    return components;
  }

  private static Component service(RunningTarget target, Path run, String version) {
    Map<String, String> settings = new TreeMap<>(target.settings());
    settings.put("jvm", String.join(" ", target.spec().jvmOptions()));
    return new Component(
        SERVICE,
        target.spec().name() + " " + version,
        target.client().baseUrl().getHost(),
        target.port(),
        OptionalLong.of(target.pid()),
        OptionalLong.of(target.startUp().toMillis()),
        withLog(settings, run, target.log()));
  }

  private static Map<String, String> withLog(Map<String, String> settings, Path run, Path log) {
    Map<String, String> all = new TreeMap<>(settings);
    Path folder = run.toAbsolutePath();
    Path absolute = log.toAbsolutePath();
    all.put(
        "log",
        absolute.startsWith(folder) ? folder.relativize(absolute).toString() : log.toString());
    return all;
  }
}
