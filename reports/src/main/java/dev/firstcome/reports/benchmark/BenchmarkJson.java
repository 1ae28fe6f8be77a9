package dev.firstcome.reports.benchmark;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The figures for programs. */
final class BenchmarkJson {
  private BenchmarkJson() {}

  static String text(BenchmarkManifest manifest, Measurements measured) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schemaVersion", BenchmarkManifest.SCHEMA_VERSION);
    json.put("gitCommit", manifest.gitCommit());
    json.put("environment", manifest.environment());
    json.put("redisDurability", manifest.durability());
    json.put("planned", manifest.plan().size());
    json.put("measured", measured.entries());
    json.put("failures", new TreeMap<>(manifest.failures()));
    json.put("ways", measured.rows().stream().map(BenchmarkJson::row).toList());
    json.put(
        "luaToTransaction",
        LuaToTransaction.of(measured.rows()).stream().map(BenchmarkJson::ratio).toList());
    json.put("hotPaths", measured.hotPaths().stream().map(BenchmarkJson::path).toList());
    return JsonFile.text(json);
  }

  private static Map<String, Object> row(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("situation", row.situation());
    json.put("threads", row.threads());
    json.put("variant", row.variant());
    estimate(json, "perSecond", row.perSecond());
    put(json, "jvmCpuNsEach", row.jvmCpuNs());
    put(json, "serverCpuNsEach", row.serverCpuNs());
    json.put("retriesEach", row.retries());
    put(json, "callNsP50", row.p50Ns());
    put(json, "callNsP99", row.p99Ns());
    if (row.situation() == Situation.RUNS_OUT) {
      json.put("ranOut", row.ranOut());
    }
    return json;
  }

  private static Map<String, Object> ratio(LuaToTransaction each) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("threads", each.threads());
    json.put("ratio", each.ratio().ratio());
    each.ratio()
        .interval()
        .ifPresent(
            interval -> {
              json.put("low", interval.low());
              json.put("high", interval.high());
              json.put("level", interval.level());
            });
    return json;
  }

  private static Map<String, Object> path(HotPath path) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", path.name());
    estimate(json, "ns", path.ns());
    return json;
  }

  private static void estimate(Map<String, Object> json, String name, Estimate estimate) {
    json.put(name, estimate.mean());
    put(json, name + "Reach95", estimate.reach());
    json.put("iterations", estimate.figures());
  }

  private static void put(Map<String, Object> json, String name, OptionalDouble figure) {
    if (figure.isPresent()) {
      json.put(name, figure.getAsDouble());
    }
  }
}
