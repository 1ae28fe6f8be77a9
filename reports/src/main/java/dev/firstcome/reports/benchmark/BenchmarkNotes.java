package dev.firstcome.reports.benchmark;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.run.Component;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.UnpairedRatio;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What must be said beside the figures. */
final class BenchmarkNotes {
  private final BenchmarkManifest manifest;
  private final Measurements measured;
  private final Words words;

  BenchmarkNotes(BenchmarkManifest manifest, Measurements measured, Words words) {
    this.manifest = manifest;
    this.measured = measured;
    this.words = words;
  }

  List<String> all() {
    List<String> notes = new ArrayList<>();
    List<Row> rows = measured.rows();
    if (rows.stream().anyMatch(row -> row.situation() != Situation.ACCEPT)) {
      notes.add(ratio(rows, words));
      notes.add(durability());
    }
    new TreeMap<>(manifest.failures())
        .forEach(
            (name, reason) -> notes.add(words.get("note.failed", "name", name, "reason", reason)));
    missing().ifPresent(notes::add);
    if (!rows.isEmpty()) {
      notes.add(words.get("note.audit", "rows", rows.size()));
    }
    neverOut(notes);
    if (rows.stream().anyMatch(row -> row.situation() == Situation.RUNS_OUT)) {
      notes.add(words.get("note.runsOut"));
    }
    if (rows.stream().anyMatch(row -> row.variant().matches("PIPELINE|.*_BATCH"))) {
      notes.add(words.get("note.batch"));
    }
    if (!rows.isEmpty()) {
      notes.add(words.get("note.cpu"));
      notes.add(words.get("note.error"));
    }
    notes.add(
        words.get(
            "note.machine",
            "cpu",
            manifest.machine().cpu(),
            "cores",
            manifest.machine().cores(),
            "environment",
            manifest.environment()));
    return notes;
  }

  /** The one sentence about script and transaction. */
  static String ratio(List<Row> rows, Words words) {
    List<String> parts = new ArrayList<>();
    for (LuaToTransaction each : LuaToTransaction.of(rows)) {
      parts.add(part(each, words));
    }
    return parts.isEmpty()
        ? words.get("ratio.none")
        : words.get("ratio", "parts", String.join(words.get("ratio.and"), parts));
  }

  private static String part(LuaToTransaction each, Words words) {
    UnpairedRatio ratio = each.ratio();
    Optional<Interval> interval = ratio.interval();
    String key =
        interval.isEmpty()
            ? "ratio.part.bare"
            : interval.get().contains(1) ? "ratio.part.same" : "ratio.part";
    return words.get(
        key,
        "ratio",
        Unit.PLAIN.one(ratio.ratio()),
        "threads",
        each.threads(),
        "noun",
        noun(each.threads(), words),
        "low",
        interval.map(i -> Unit.PLAIN.one(i.low())).orElse(Unit.NONE),
        "high",
        interval.map(i -> Unit.PLAIN.one(i.high())).orElse(Unit.NONE));
  }

  private static String noun(int threads, Words words) {
    return words.get(threads == 1 ? "thread.one" : "thread.many");
  }

  private String durability() {
    return words.get(
        "durability",
        "redis",
        words.get("durability.redis." + redisDurability()),
        "mariadb",
        databaseDurability());
  }

  private String redisDurability() {
    Map<String, String> settings = settings("redis");
    return switch (settings.getOrDefault("appendonly", "")) {
      case "no" -> "none";
      case "yes" -> settings.getOrDefault("appendfsync", "unknown");
      default -> "unknown";
    };
  }

  private String databaseDurability() {
    Map<String, String> settings = settings("mariadb");
    String flush = settings.get("innodb_flush_log_at_trx_commit");
    String sync = settings.get("sync_binlog");
    if (flush == null || sync == null) {
      return words.get("durability.mariadb.unknown");
    }
    return flush.equals("1") && sync.equals("1")
        ? words.get("durability.mariadb.flushed")
        : words.get("durability.mariadb.other", "flush", flush, "sync", sync);
  }

  private Map<String, String> settings(String component) {
    return manifest.components().stream()
        .filter(each -> each.name().equals(component))
        .findFirst()
        .map(Component::settings)
        .orElse(Map.of());
  }

  private Optional<String> missing() {
    int planned = manifest.plan().size();
    int left = planned - measured.entries() - manifest.failures().size();
    return left <= 0
        ? Optional.empty()
        : Optional.of(words.get("note.missing", "count", left, "planned", planned));
  }

  private void neverOut(List<String> notes) {
    for (Row row : measured.rows()) {
      if (row.situation() == Situation.RUNS_OUT && !row.ranOut()) {
        notes.add(
            words.get(
                "note.neverOut",
                "variant",
                words.get("variant." + row.variant()),
                "threads",
                row.threads(),
                "noun",
                noun(row.threads(), words)));
      }
    }
  }
}
