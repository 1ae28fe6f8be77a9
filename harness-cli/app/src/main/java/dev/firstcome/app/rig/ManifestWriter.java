package dev.firstcome.app.rig;

import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.storm.StormSummary;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes {@code manifest.json}, when the storm is about to begin and again at the end. */
final class ManifestWriter {

  /**
   * Generator and service share one machine and its wall clock; what is left is the moment between
   * the generator's two clock readings, in which its thread may lose the processor.
   */
  private static final long LEAST_UNCERTAINTY_NS = 1_000_000L;

  private final RunDirectory run;
  private final RunRequest request;
  private final Identity identity;
  private final Instant startedAt;

  ManifestWriter(RunDirectory run, RunRequest request, Identity identity, Timekeeper time) {
    this.run = run;
    this.request = request;
    this.identity = identity;
    this.startedAt = RunClock.instant(time.epochNs());
  }

  void begin(String provider, List<Component> components, CouponIds ids) throws IOException {
    JsonFile.write(
        run.manifest(),
        manifest(
            provider,
            components,
            ids,
            LEAST_UNCERTAINTY_NS,
            Optional.empty(),
            Optional.empty(),
            false,
            0));
  }

  RunManifest end(Measurement measurement, Optional<StormSummary> storm) throws IOException {
    RunManifest manifest =
        manifest(
            measurement.provider(),
            measurement.components(),
            measurement.ids(),
            LEAST_UNCERTAINTY_NS + measurement.driftNs(),
            storm,
            Optional.of(measurement.finalRead()),
            measurement.interrupted(),
            measurement.disagreements());
    JsonFile.write(run.manifest(), manifest);
    return manifest;
  }

  private RunManifest manifest(
      String provider,
      List<Component> components,
      CouponIds ids,
      long clockUncertaintyNs,
      Optional<StormSummary> storm,
      Optional<Boolean> finalRead,
      boolean interrupted,
      long disagreements) {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        identity.version(),
        identity.gitCommit(),
        request.command(),
        request.scenario(),
        request.seed(),
        request.target().name(),
        provider,
        components,
        identity.machine(),
        ids.first(),
        ids.warmUp(),
        startedAt,
        clockUncertaintyNs,
        storm.map(s -> OptionalLong.of(s.wallClockAtStartNs())).orElse(OptionalLong.empty()),
        storm.map(s -> OptionalLong.of(s.monotonicAtStartNs())).orElse(OptionalLong.empty()),
        storm.map(s -> OptionalLong.of(s.sent())).orElse(OptionalLong.empty()),
        finalRead,
        interrupted,
        disagreements);
  }
}
