package dev.firstcome.app;

import dev.firstcome.app.benchmark.BenchmarkRig;
import dev.firstcome.app.benchmark.JmhLauncher;
import dev.firstcome.app.cli.AutoEnvironment;
import dev.firstcome.app.cli.Cli;
import dev.firstcome.app.cli.EnvironmentChoice;
import dev.firstcome.app.cli.Services;
import dev.firstcome.app.cli.Version;
import dev.firstcome.app.doctor.Checkup;
import dev.firstcome.app.endpoints.EndpointsFile;
import dev.firstcome.app.gate.GateTools;
import dev.firstcome.app.machine.GitCommit;
import dev.firstcome.app.machine.MachineProbe;
import dev.firstcome.app.resources.OshiMeter;
import dev.firstcome.app.rig.Identity;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.StormLauncher;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.target.TargetLauncher;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.SystemTimekeeper;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.container.ContainerProvider;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import dev.firstcome.environment.external.ExternalProvider;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import oshi.SystemInfo;

/** The composition root. */
public final class Main {

  /** Names the project's root folder. */
  private static final String HOME_PROPERTY = "firstcome.home";

  /** The environment variable that holds a command to run the generator with. */
  private static final String GENERATOR_PREFIX = "FIRSTCOME_GENERATOR_PREFIX";

  /** The longest that a Ctrl-C waits for the run to write down what it has. */
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

  private static final int SEED_BOUND = 1_000_000_000;

  private Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    StopSignal stop = new StopSignal();
    CountDownLatch finished = new CountDownLatch(1);
    AtomicInteger code = new AtomicInteger();
    Thread hook = new Thread(() -> stopCleanly(stop, finished, code), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      code.set(cli(stop).run(args));
    } finally {
      finished.countDown();
    }
    System.exit(code.get());
  }

  /**
   * Runs when the JVM is told to end. After a Ctrl-C the command is still at work: it is asked to
   * stop, and its own exit code, not the signal's, is the one that the caller sees.
   */
  private static void stopCleanly(StopSignal stop, CountDownLatch finished, AtomicInteger code) {
    if (finished.getCount() == 0) {
      return; // the command is over, and System.exit has brought us here
    }
    stop.raise();
    try {
      if (finished.await(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        System.out.flush();
        Runtime.getRuntime().halt(code.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Cli cli(StopSignal stop) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Timekeeper time = new SystemTimekeeper(InstantSource.system(), System::nanoTime);
    Path home = home();
    SecureRandom random = new SecureRandom();
    Map<String, Function<PartSettings, EnvironmentProvider>> providers = new LinkedHashMap<>();
    EmbeddedProvider embedded = new EmbeddedProvider(home);
    providers.put(embedded.name(), parts -> embedded);
    providers.put(ContainerProvider.NAME, parts -> new ContainerProvider(home, parts));
    Services services =
        new Services(
            new TargetCatalog(home),
            Stream.concat(providers.keySet().stream(), Stream.of(ExternalProvider.NAME)).toList(),
            new AutoEnvironment(EmbeddedProvider::canRunHere, ContainerProvider::canRunHere),
            choice -> rig(home, provider(choice, providers), time, stop),
            choice -> benchmarks(home, provider(choice, providers), time, stop),
            () -> checkup(home, embedded, time),
            () -> random.nextInt(SEED_BOUND),
            out,
            new Terminal(err, isTerminal(), time),
            time,
            stop,
            new GateTools(
                home,
                System.getenv().getOrDefault("MVN", "mvn"),
                System::nanoTime,
                () -> MachineProbe.describe(new SystemInfo())),
            Locale.getDefault());
    return new Cli(services, err, home.resolve("target").resolve("firstcome-errors.log"));
  }

  private static Checkup checkup(Path home, EmbeddedProvider embedded, Timekeeper time) {
    Map<String, Optional<String>> binaries = new LinkedHashMap<>();
    embedded.missing().forEach((kind, why) -> binaries.put(kind.displayName(), why));
    return Checkup.ofThisMachine(
        new SystemInfo(),
        home.resolve("runs"),
        binaries,
        ContainerProvider.officialImages(),
        time,
        System::nanoTime);
  }

  private static EnvironmentProvider provider(
      EnvironmentChoice choice, Map<String, Function<PartSettings, EnvironmentProvider>> providers)
      throws IOException {
    return choice.endpoints().isPresent()
        ? new ExternalProvider(EndpointsFile.read(choice.endpoints().get(), System.getenv()))
        : providers.get(choice.name()).apply(choice.parts());
  }

  private static TestRig rig(
      Path home, EnvironmentProvider provider, Timekeeper time, StopSignal stop) {
    SystemInfo system = new SystemInfo();
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    return new TestRig(
        provider,
        new TargetLauncher(http, time),
        new StormLauncher(java(), home, generatorPrefix()),
        http,
        new OshiMeter(system),
        identity(home, system),
        time,
        stop);
  }

  private static BenchmarkRig benchmarks(
      Path home, EnvironmentProvider provider, Timekeeper time, StopSignal stop) {
    return new BenchmarkRig(
        provider, new JmhLauncher(java(), home), identity(home, new SystemInfo()), time, stop);
  }

  private static Identity identity(Path home, SystemInfo system) {
    return new Identity(Version.harness(), GitCommit.of(home), MachineProbe.describe(system));
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static List<String> generatorPrefix() {
    String prefix = System.getenv().getOrDefault(GENERATOR_PREFIX, "").strip();
    return prefix.isEmpty() ? List.of() : List.of(prefix.split("\\s+", -1));
  }

  private static Path home() {
    return Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath().normalize();
  }

  /**
   * Whether a person watches standard error. {@code System.console()} asks about standard output,
   * which is often a pipe while progress is still watched. Where there is no {@code /proc} to ask,
   * progress comes as plain lines.
   */
  private static boolean isTerminal() {
    try {
      String device = Path.of("/proc/self/fd/2").toRealPath().toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException pipeOrNoProc) {
      return false;
    }
  }
}
