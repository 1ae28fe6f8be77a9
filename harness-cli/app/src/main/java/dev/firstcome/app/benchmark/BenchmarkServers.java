package dev.firstcome.app.benchmark;

import dev.firstcome.app.rig.Components;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.run.Component;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The servers of one run of benchmarks. */
final class BenchmarkServers implements AutoCloseable {
  private final Environment environment;

  private BenchmarkServers(Environment environment) {
    this.environment = environment;
  }

  /** What these benchmarks need; nothing where none of them talks to a server. */
  static Set<ServerKind> needed(List<PlannedBenchmark> benchmarks) {
    Set<ServerKind> servers = EnumSet.noneOf(ServerKind.class);
    for (PlannedBenchmark one : benchmarks) {
      String subject = BenchmarkPlan.subject(one.benchmark());
      if (subject.equals(BenchmarkPlan.STOCK)) {
        servers.addAll(EnumSet.of(ServerKind.REDIS, ServerKind.MARIADB));
      } else if (subject.equals(BenchmarkPlan.ACCEPT)) {
        servers.add(ServerKind.REDIS);
      }
    }
    return servers;
  }

  static BenchmarkServers start(
      EnvironmentProvider provider,
      Set<ServerKind> servers,
      RedisDurability durability,
      Path data,
      Path logs,
      ProvisionListener listener)
      throws ProvisionException {
    return new BenchmarkServers(
        provider.provision(new EnvironmentRequest(servers, durability, data, logs, listener)));
  }

  /** Where they are, for the JVM that is measured. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(environment.targetVariables());
    environment
        .servers()
        .forEach(
            (kind, server) ->
                server
                    .pid()
                    .ifPresent(
                        pid ->
                            variables.put(
                                "FIRSTCOME_JMH_" + kind.name() + "_PID", Long.toString(pid))));
    return variables;
  }

  /** As the manifest tells of them. */
  List<Component> components() {
    return environment.servers().values().stream()
        .map(server -> Components.of(server, new TreeMap<>(server.settings())))
        .toList();
  }

  @Override
  public void close() {
    environment.close();
  }
}
