package dev.firstcome.app.rig;

import dev.firstcome.app.ledger.FinalState;
import dev.firstcome.app.ledger.LedgerReading;
import dev.firstcome.app.resources.ResourceLog;
import dev.firstcome.app.resources.ResourceSampler;
import dev.firstcome.app.resources.Watched;
import dev.firstcome.app.target.CouponOffer;
import dev.firstcome.app.target.TargetClient;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.core.storm.StormSummary;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** One storm at a running bench: coupons, warm-up, storm, drain, final read. */
final class Experiment {

  /**
   * From the fork of the generator's JVM to its readiness for the first click; 2–3 s on 2 cores.
   */
  private static final Duration GENERATOR_START = Duration.ofSeconds(5);

  /** Where the service ran before the run, so that its start does not show how slow it is here. */
  private static final Duration GENERATOR_START_UNKNOWN = Duration.ofSeconds(20);

  private static final Duration GENERATOR_START_MOST = Duration.ofMinutes(1);

  /** To make one coupon; the generator starts when all are there. */
  private static final Duration COUPON = Duration.ofMillis(10);

  private static final Duration EXIT_GRACE = Duration.ofSeconds(10);

  private final StormLauncher launcher;
  private final Components components;
  private final Meters meters;
  private final Timekeeper time;
  private final StopSignal stop;
  private final RigListener listener;

  Experiment(
      StormLauncher launcher,
      Components components,
      Meters meters,
      Timekeeper time,
      StopSignal stop,
      RigListener listener) {
    this.launcher = launcher;
    this.components = components;
    this.meters = meters;
    this.time = time;
    this.stop = stop;
    this.listener = listener;
  }

  /**
   * Drives the storm.
   *
   * @param manifest is written when the generator is about to start
   * @throws IOException if a coupon cannot be created or the generator not be started; what happens
   *     afterwards ends in the measurement instead
   */
  Measurement run(Bench bench, RunRequest request, RunDirectory run, ManifestWriter manifest)
      throws IOException, InterruptedException {
    Scenario scenario = request.scenario();
    listener.phase(Phase.WARMING_UP);
    Path scratch = Files.createDirectories(run.path().resolve(Bench.DATA).resolve("generator"));
    CouponIds ids = bench.fresh() ? CouponIds.ON_FRESH_SERVERS : CouponIds.above(time.epochNs());
    StormPlan plan = plan(bench, ids, request, run);
    Offers offers = Offers.of(scenario, ids, plan.startAtEpochMs());
    offer(bench.target().client(), offers);
    List<Component> described = new ArrayList<>(components.of(bench));
    manifest.begin(bench.provider(), described, ids);

    ResourceLog resources = new ResourceLog();
    LedgerReading ledger =
        new LedgerReading(bench.target().client(), bench.database(), offers.measured());
    try (ResourceSampler sampler = ResourceSampler.start(time, resources)) {
      watch(sampler, bench);
      SupervisedProcess generator = launcher.start(run, plan, scratch);
      try {
        sampler.watch(new Watched(Components.GENERATOR, meters.ofProcess(generator.pid())));
        described.add(components.generator(generator));
        ServiceTotals totals = new ServiceTotals(bench.target().client());
        Storm.End end =
            new Storm(bench.target(), sampler, totals, time, stop, listener)
                .watch(generator, new StormOutput(launcher.log(run)), plan, run.stormSummary());
        Optional<Drain.Drained> drained =
            end == Storm.End.STOPPED ? Optional.empty() : drain(bench, scenario, ledger);
        sampler.sample();
        long endNs = time.epochNs();
        totals.end(run);
        resources.write(run.resources());
        return new Measurement(
            bench.provider(),
            described,
            ids,
            end != Storm.End.DONE,
            finalState(ledger, drained),
            drainMs(run, drained),
            resources.usage(plan.startAtEpochMs() * 1_000_000L, endNs),
            Math.abs(time.driftNs()));
      } finally {
        generator.terminate(EXIT_GRACE);
      }
    }
  }

  private StormPlan plan(Bench bench, CouponIds ids, RunRequest request, RunDirectory run) {
    Scenario scenario = request.scenario();
    Duration before =
        generatorStart(bench)
            .plus(COUPON.multipliedBy(scenario.coupons()))
            .plusMillis(scenario.warmUp().durationMs() + scenario.warmUp().pauseMs());
    long startAtEpochMs = time.epochNs() / 1_000_000L + before.toMillis();
    return new StormPlan(
        StormPlan.SCHEMA_VERSION,
        bench.target().client().baseUrl().toString(),
        scenario,
        request.seed(),
        ids.first(),
        ids.warmUp(),
        startAtEpochMs,
        run.path().toAbsolutePath().toString());
  }

  /**
   * The service's own start shows how slow this machine is today: both are JVMs that load thousands
   * of classes. A generator that is late has to give the storm up.
   */
  private static Duration generatorStart(Bench bench) {
    Duration allowance = bench.target().startUp();
    Duration usual = bench.fresh() ? GENERATOR_START : GENERATOR_START_UNKNOWN;
    Duration least = allowance.compareTo(usual) > 0 ? allowance : usual;
    return least.compareTo(GENERATOR_START_MOST) < 0 ? least : GENERATOR_START_MOST;
  }

  private static void offer(TargetClient client, Offers offers)
      throws IOException, InterruptedException {
    client.create(offers.warmUp());
    for (CouponOffer offer : offers.measured()) {
      client.create(offer);
    }
  }

  private void watch(ResourceSampler sampler, Bench bench) {
    sampler.watch(new Watched(Components.SERVICE, meters.of(bench.target().service())));
    for (RunningServer server : bench.servers()) {
      sampler.watch(new Watched(Components.name(server.kind()), meters.of(server)));
    }
  }

  private Optional<Drain.Drained> drain(Bench bench, Scenario scenario, LedgerReading ledger)
      throws InterruptedException {
    listener.phase(Phase.DRAINING);
    Optional<Drain.Drained> drained =
        new Drain(new TargetWaiting(bench.target(), ledger), time, stop, listener)
            .await(Duration.ofMillis(scenario.drainMs()));
    if (drained.isEmpty() && !stop.raised()) {
      listener.warning(
          bench.target().isAlive()
              ? "not drained within " + scenario.drainMs() + " ms"
              : "the service died; its log: " + bench.target().log());
    }
    return drained;
  }

  /** Where nothing drained, what can be read is still worth keeping, though it is not final. */
  private Optional<FinalState> finalState(LedgerReading ledger, Optional<Drain.Drained> drained)
      throws InterruptedException {
    try {
      List<LedgerRow> rows = drained.isPresent() ? drained.get().rows() : ledger.rowsOverHttp();
      return Optional.of(ledger.read(rows));
    } catch (IOException | SQLException e) {
      String reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
      listener.warning("the ledger cannot be read: " + reason);
      return Optional.empty();
    }
  }

  private static OptionalLong drainMs(RunDirectory run, Optional<Drain.Drained> drained)
      throws IOException {
    if (drained.isEmpty() || !Files.exists(run.stormSummary())) {
      return OptionalLong.empty();
    }
    long endedAtNs = JsonFile.read(run.stormSummary(), StormSummary.class).endedAtNs();
    return OptionalLong.of(Math.max(0, (drained.get().atNs() - endedAtNs) / 1_000_000L));
  }
}
