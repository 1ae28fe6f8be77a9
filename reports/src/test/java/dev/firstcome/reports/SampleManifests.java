package dev.firstcome.reports;

import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Manifests of which only what a test looks at is its own. */
public final class SampleManifests {
  private SampleManifests() {}

  /** A manifest of an embedded run. */
  public static RunManifest manifest(
      String commit,
      String command,
      Scenario scenario,
      long seed,
      String target,
      List<Component> components) {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        "0.1.0",
        commit,
        command,
        scenario,
        seed,
        target,
        "embedded",
        components,
        new Machine("Linux", "amd64", "cpu", 2, 8L << 30, "17"),
        101,
        100,
        Instant.EPOCH,
        0,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(true),
        false,
        0);
  }
}
