package dev.firstcome.reports.advice;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.util.Locale;

/**
 * A run with what was set in it.
 *
 * @param result its figures
 * @param manifest its settings
 */
public record MeasuredRun(RunResult result, RunManifest manifest) {
  private static final String REDIS = "redis";

  /** Tells whether advice may rest on it. */
  boolean counts() {
    return result.verdict().validity() == Validity.VALID && result.fitness().fit();
  }

  /** Why it does not count, as a word of verdict or fitness. */
  String standing() {
    Validity validity = result.verdict().validity();
    return validity == Validity.VALID ? result.fitness().rating().name() : validity.name();
  }

  /** Tells whether requests wait in Redis, so that its append-only file decides what is lost. */
  boolean queuesInRedis() {
    return manifest.components().stream().anyMatch(component -> component.name().equals(REDIS));
  }

  /** Tells whether the database is known to flush log and binlog at each commit. */
  boolean flushesEveryCommit() {
    return manifest.components().stream()
        .filter(component -> component.name().equals("mariadb"))
        .map(Component::settings)
        .anyMatch(
            settings ->
                "1".equals(settings.get("innodb_flush_log_at_trx_commit"))
                    && "1".equals(settings.get("sync_binlog")));
  }

  /** The design, and where it matters its durability: the two make different measurements. */
  String variant() {
    return queuesInRedis()
        ? "%s (AOF %s)"
            .formatted(
                result.target(), manifest.scenario().durability().name().toLowerCase(Locale.ROOT))
        : result.target();
  }
}
