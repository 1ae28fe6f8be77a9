package dev.firstcome.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.benchmark.BenchmarkRig;
import dev.firstcome.app.doctor.Checkup;
import dev.firstcome.app.doctor.Diagnosis;
import dev.firstcome.app.doctor.Health;
import dev.firstcome.app.gate.GateTools;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.SteppedTime;
import dev.firstcome.core.scenario.Parts;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.environment.PartSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private boolean binaries = true;
  private boolean engine = true;
  private Checkup checkup = new Checkup(List.of());

  private int firstcome(String... args) {
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    SteppedTime time = new SteppedTime(0);
    Services services =
        new Services(
            new TargetCatalog(folder),
            List.of("embedded", "testcontainers", "external"),
            new AutoEnvironment(servers -> binaries, () -> engine),
            CommandLineTest::noRig,
            CommandLineTest::noBenchmarks,
            () -> checkup,
            () -> 42,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new Terminal(errStream, false, time),
            time,
            new StopSignal(),
            new GateTools(folder, "mvn", () -> 0, () -> null),
            Locale.ENGLISH);
    return new Cli(services, errStream, folder.resolve("errors.log")).run(args);
  }

  private static TestRig noRig(EnvironmentChoice environment) {
    throw new IllegalStateException("a rig in " + environment.text());
  }

  private static BenchmarkRig noBenchmarks(EnvironmentChoice environment) {
    throw new IllegalStateException("benchmarks in " + environment.text());
  }

  private String errText() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String outText() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void autoTakesEmbeddedWhereTheBinariesAreAndSaysWhy() {
    firstcome("run", "--target", "in-memory");

    assertThat(errText())
        .contains("environment: embedded, since this platform has the servers' binaries")
        .contains("a rig in embedded");
  }

  @Test
  void autoTakesContainersWhereSomethingIsChosenForThem() {
    firstcome("run", "--target", "in-memory", "--limit", "service=0.5cpu,512m");

    assertThat(errText())
        .contains("environment: testcontainers, since images and limits are for containers")
        .contains("a rig in testcontainers --limit service=0.5cpu,524288k");
  }

  @Test
  void anOptionIsLaidOverWhatTheScenarioWantsOfAPart() {
    firstcome(
        "run",
        "--target",
        "in-memory",
        "--set",
        "limits={redis: '2cpu,1g', service: '1cpu,1g'}",
        "--set",
        "images.redis=mine:1",
        "--limit",
        "redis=0.5cpu");

    assertThat(errText())
        .contains(
            "a rig in testcontainers --image redis=mine:1 --limit redis=0.5cpu"
                + " --limit service=1.0cpu,1048576k");
  }

  @Test
  void scenariosAndEnvironmentsSpeakOfTheSameParts() {
    assertThat(PartSettings.parts()).containsExactlyInAnyOrderElementsOf(Parts.NAMES);
  }

  @Test
  void autoTakesContainersWhereBinariesAreMissing() {
    binaries = false;

    firstcome("run", "--target", "in-memory");

    assertThat(errText()).contains("environment: testcontainers, since this platform lacks");
  }

  @Test
  void autoNamesBothWaysOutWhereNothingWorks() {
    binaries = false;
    engine = false;

    assertThat(firstcome("run", "--target", "in-memory")).isEqualTo(64);
    assertThat(errText())
        .contains("no container engine answers")
        .contains("--env testcontainers", "--env external");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rnu                                        | unknown command 'rnu'; did you mean 'run'?
          run --target in-memory --stok 5            | unknown option '--stok'; did you mean '--stock'?
          run --stok=5                               | unknown option '--stok'; did you mean '--stock'?
          run                                        | Missing required option: '--target=NAME'
          run --target redis                         | unknown target 'redis'; did you mean 'redis-streams'?
          run --target dblock                        | unknown target 'dblock'; did you mean 'db-lock'?
          run --target in-memory --users many        | 'many' is not a long
          run --target in-memory --users 0           | users: must be at least 1, is 0
          run --target in-memory --stock 0           | stock: must be at least 1, is 0
          run --target in-memory --duration 10       | '10' is no duration: write it like 10s
          run --target in-memory --duration 0.1ms    | shorter than 1ms
          run --target in-memory --scenario storn    | nearest is "storm"
          run --target in-memory --scenario no.yaml  | no.yaml: no such file
          run --target in-memory --set stok=5        | unknown key "stok"; the nearest known one is "stock"
          run --target in-memory --set stock         | --set stock
          run --target in-memory --env dokcer        | unknown environment 'dokcer'
          run --target in-memory --env external      | --env external needs --endpoints FILE
          run --target in-memory --endpoints e.yaml  | --endpoints is for --env external, not for auto
          run --target in-memory --lang fr           | --lang
          run --target in-memory --image redsi=a:1   | --image redsi=a:1: unknown part 'redsi'; did you mean 'redis'?
          run --target in-memory --image redis       | --image redis: write it like --image redis=…
          run --target in-memory --limit redis=      | --limit redis=: write it like --limit redis=…
          run --target in-memory --limit redis=fast  | --limit redis=fast: 'fast' is no limit; write it like 1cpu,1g
          run --target in-memory --limit redis=0cpu  | --limit redis=0cpu: cpus must be from 0.01 to 1024, are 0
          run --target in-memory --limit kafka=1m    | --limit kafka=1m: memory must be at least 6m, is 1m
          run --target in-memory --limit redis=1cpu,2cpu | --limit redis=1cpu,2cpu: '2cpu' is no limit
          run --target in-memory --limit redis=1g --limit redis=2g | --limit names redis twice
          run --target in-memory --env embedded --limit redis=1g | (--image, --limit, or the scenario's) need --env testcontainers, not embedded
          run --target in-memory --env embedded --set limits.redis=1g | (--image, --limit, or the scenario's) need --env testcontainers, not embedded
          run --target in-memory --set limits.redsi=1g | unknown key "limits.redsi"; the nearest known one is "limits.redis"
          run --target in-memory --set limits.redis=1gb | limits.redis: '1gb' is no limit; write it like 1cpu,1g
          compare --targets redis-streams,kafka      | unknown target 'kafka'; did you mean 'kafka-outbox'?
          compare --targets in-memory,in-memory      | --targets names a target twice
          compare --targets ,                        | --targets has an empty name
          compare --targets ,,in-memory              | --targets has an empty name
          compare --targets in-memory --primary issuanceP50 | --primary needs --trials
          compare --targets in-memory --primary latency | unknown figure 'latency'
          compare --resume a b                       | --resume has no place here: a DIR is given
          gate --target in-memory --base=            | --base is empty
          compare extra                              | no such directory: extra
          compare --trials 0                         | --trials must be from 1 to 1000, is 0
          compare --trials 6 --primary answerP9      | unknown figure 'answerP9'; did you mean 'answerP90'?
          compare --resume nowhere                   | no such directory: nowhere
          compare --resume a --seed 5                | --seed has no place here: --resume goes on
          compare a b --targets in-memory            | --targets has no place here: a DIR is given
          run --target in-memory --set answerDelay=5 | --set answerDelay: '5' will not do; write it like 300us
          run --target in-memory --set answerDelay=5us --env external --endpoints e | --set of the service itself cannot reach
          compare --set answerDelay=5ms              | --set of the service itself is for 'run' and 'gate'
          gate                                       | say what to hold the head against: --base REF
          gate --base main --history runs            | --base and --history are different questions: ask one
          gate --history runs --head main            | --head, --base-set and --head-set need --base
          gate --base main --threshold 1             | --threshold: the threshold must be above 1, is 1.0
          gate --base main --pairs 0                 | --pairs must be from 1 to 1000, is 0
          gate --base main --pairs 100000000         | --pairs must be from 1 to 1000, is 100000000
          compare --trials 100000000                 | --trials must be from 1 to 1000, is 100000000
          gate --base main --primary answerP9        | unknown figure 'answerP9'; did you mean 'answerP90'?
          gate --base main --figures answrP99        | unknown figure 'answrP99'; did you mean 'answerP99'?
          gate --base main --target redis            | unknown target 'redis'; did you mean 'redis-streams'?
          gate --base main --base-set stock=5        | --base-set stock=5: only answerDelay, defect and durability can differ
          gate --base main --head-set answerDelay=5  | --head-set answerDelay: '5' will not do; write it like 300us
          gate --base main --endpoints e.yaml        | gate starts both sides itself
          gate --base main --junit no/x.xml          | --junit no/x.xml: there is no such folder
          gate --experiment x --delay 0              | --delay is above 0
          gate --experiment x --same 99999999        | --same must be from 1 to 1000, is 99999999
          gate --experiment x --slower -1            | --slower must be from 0 to 1000, is -1
          gate --experiment x --runs y               | --runs has no place here: the runs go into the experiment's folder
          gate --experiment x --delay NaN            | --delay is above 0
          gate --write-baseline b --pairs 3          | --pairs 3: a baseline needs 6 trials of each target
          gate --baseline ../../reports/src/test/resources/golden/gate/baseline.json --figures allocatedPerRequest | baseline.json has it of 0 trial(s) of redis-streams; it takes 6
          gate --history nowhere                     | no such directory: nowhere
          gate --history src                         | src: no finished run in it
          gate --baseline nowhere.json               | no such file: nowhere.json
          gate --write-baseline a/b                  | --write-baseline a/b: letters, digits
          report                                     | Missing required parameter: 'DIR'
          report nowhere                             | no such directory: nowhere
          verify nowhere                             | no such directory: nowhere
          gate --target in-memory --base x --head-set durability=foo | is "foo"
          gate --base x --head-set defect=OVERISSUE  | --head-set defect=OVERISSUE: only in-memory has defects
          gate --target in-memory --base x --base-set defect=OVERISUE | did you mean 'OVERISSUE'?
          run --target redis-streams --set defect=DUPLICATE | --set defect=DUPLICATE: only in-memory has defects
          gate --base x --figures ,                  | --figures is empty
          gate --base x --target ,                   | --target has an empty name
          gate --base x --same 3                     | --same has no place here: it is for --experiment
          gate --write-baseline b --adjust           | --adjust has no place here: it needs pairs, of --base
          gate --baseline b.json --users 5           | --users has no place here: the baseline says what runs
          gate --baseline ../../reports/src/test/resources/golden/gate/baseline.json --target in-memory | has no figures of in-memory; it has redis-streams, kafka-outbox
          gate --baseline ../../reports/src/test/resources/golden/gate/baseline.json --figures acceptedPerS | --figures acceptedPerS: below the limit a rate is what was offered
          gate --write-baseline b --threshold 1.2    | --threshold has no place here: a baseline has every figure
          gate --baseline b.json --c2                | --c2 has no place here: the baseline says what runs
          gate --baseline b.json --set stock=5       | --set has no place here: the baseline says what runs
          gate --write-baseline b --junit x.xml      | --junit has no place here: there is no verdict to be told
          gate --experiment x --set answerDelay=5ms  | --set of the service itself needs --base
          gate --base x --keep-data                  | --keep-data has no place here: a gate goes by its own rules
          gate --history src --pairs 3               | --pairs has no place here: --history runs nothing
          gate --baseline src                        | 'src' is a folder; a file is wanted
          gate --base x --summary src                | 'src' is a folder; a file is wanted
          gate --base x --junit src                  | 'src' is a folder; a file is wanted
          gate --experiment pom.xml                  | 'pom.xml' is a file; a folder is wanted
          run --target in-memory --runs pom.xml      | 'pom.xml' is a file; a folder is wanted
          run --target in-memory --lang fr           | 'fr' is neither en nor ko
          run --target in-memory --env external --endpoints src | 'src' is a folder; a file is wanted
          verify pom.xml                             | 'pom.xml' is a file; a folder is wanted
          verify src --json --format text            | --format has no place here: --json is --format json
          evidence --json --format html              | --format has no place here: --json is a format of its own
          evidence nowhere                           | no such directory: nowhere
          evidence src                               | src: no finished run in it
          evidence --format pdf                      | --format
          advise --peak 5000/s --stock 1 --slo p99=20ms                | Missing required option: '--memory=SIZE'
          advise --peak 5000 --stock 1 --slo p99=20ms --memory 1GiB    | '--peak': '5000' is no rate: write it like 5000/s
          advise --peak 0/s --stock 1 --slo p99=20ms --memory 1GiB     | '0/s' is no rate
          advise --peak 5/s --stock x --slo p99=20ms --memory 1GiB     | 'x' is not a long
          advise --peak 5/s --stock 0 --slo p99=20ms --memory 1GiB     | --stock: must be at least 1, is 0
          advise --peak 5/s --stock 1 --slo 20ms --memory 1GiB         | '--slo': '20ms' is no limit: write it like p99=20ms
          advise --peak 5/s --stock 1 --slo p95=20ms --memory 1GiB     | unknown quantile 'p95'; did you mean 'p9
          advise --peak 5/s --stock 1 --slo p99=20 --memory 1GiB       | '20' is no duration: write it like 10s
          advise --peak 5/s --stock 1 --slo p99=20ms --memory 2GB      | '2GB' is no size: write it like 512MiB or 2GiB
          advise --peak 5/s --stock 1 --slo p99=20ms --memory 1GiB --may-lose -1 | --may-lose: must be at least 0, is -1
          advise --peak 5/s --stock 1 --slo p99=20ms --memory 1GiB nowhere       | no such directory: nowhere
          scenarios opneing                          | nearest is "opening"
          selftest --only OVERISUE                   | unknown defect 'OVERISUE'; did you mean 'OVERISSUE'?
          selftest --only NONE,PHANTOM               | unknown defect 'PHANTOM'; did you mean 'PHANTOM_REPLAY'?
          selftest --scenario storm                  | unknown option '--scenario'; did you mean
          """)
  void badUsageIsOneLineThatNamesTheRightThing(String args, String expected) {
    assertThat(firstcome(args.strip().split(" +", -1))).isEqualTo(64);
    assertThat(errText()).startsWith("firstcome: ").contains(expected.strip());
    assertThat(errText().lines()).hasSize(1);
    assertThat(out.size()).isZero();
  }

  @Test
  void aScenarioFileIsJudgedBeforeAnythingStarts() throws IOException {
    Path scenario = folder.resolve("mine.yaml");
    Files.writeString(
        scenario,
        """
        name: mine
        stock: 10
        users: 10
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 1000, ratePerS: -10}
        """);
    assertThat(firstcome("run", "--target", "in-memory", "--scenario", scenario.toString()))
        .isEqualTo(64);
    assertThat(errText()).contains("mine.yaml:5:").contains("ratePerS");
    assertThat(errText().lines()).hasSize(1);
  }

  @Test
  void anInternalErrorIsOneLineThatSaysWhereItsTraceIs() throws IOException {
    assertThat(firstcome("run", "--target", "in-memory", "--env", "embedded")).isEqualTo(70);
    assertThat(errText().lines()).hasSize(1);
    assertThat(errText()).contains("internal error", "errors.log");
    assertThat(Files.readString(folder.resolve("errors.log")))
        .contains("a rig in embedded", "at dev.firstcome");
  }

  @Test
  void helpShowsEveryCommandAndExamples() {
    assertThat(firstcome("--help")).isZero();
    assertThat(outText())
        .contains("run ", "compare ", "verify ", "report ", "evidence ", "advise ", "selftest ")
        .contains("doctor ", "scenarios ", "completion ")
        .contains("firstcome compare --scenario storm", "64 bad usage");
  }

  @Test
  void scenariosAreListedAndPrintedAsTheyStand() {
    assertThat(firstcome("scenarios")).isZero();
    assertThat(outText()).contains("quick", "seed-stress");
    out.reset();
    assertThat(firstcome("scenarios", "storm")).isZero();
    assertThat(outText()).contains("name: storm", "# The storm");
  }

  @Test
  void aRunThatCannotBeReadIsNamedByFileAndLine() throws IOException {
    Path run = Files.createDirectories(folder.resolve("runs").resolve("broken"));
    Files.writeString(run.resolve("result.json"), "{\n  \"schemaVersion\": \"one\"\n}\n");
    assertThat(firstcome("evidence", folder.resolve("runs").toString())).isEqualTo(64);
    assertThat(errText()).contains("result.json:2:");
    assertThat(errText().lines()).hasSize(1);
  }

  @Test
  void completionKnowsTheNames() {
    assertThat(firstcome("completion")).isZero();
    assertThat(outText())
        .contains(
            "redis-streams", "db-lock", "seed-stress", "--require-fit", "LOCK_OUT_AFTER_FAILURE");
  }

  @ParameterizedTest
  @CsvSource({"OK,0", "WARN,0", "FAIL,1"})
  void theDoctorFailsOnlyWhereARunWould(Health health, int exit) {
    checkup = new Checkup(List.of(() -> cores(Health.OK), () -> cores(health)));
    assertThat(firstcome("doctor")).isEqualTo(exit);
    String second = outText().lines().skip(1).findFirst().orElseThrow();
    assertThat(second).startsWith(health.name().toLowerCase(Locale.ROOT)).contains("3 cores");
    assertThat(second.contains(" → ")).isEqualTo(health != Health.OK);
  }

  @Test
  void theDoctorSpeaksKoreanAndJson() {
    checkup = new Checkup(List.of(() -> cores(Health.WARN)));
    assertThat(firstcome("doctor", "--lang", "ko")).isZero();
    assertThat(outText()).contains("코어 3개");
    out.reset();
    assertThat(firstcome("doctor", "--json")).isZero();
    assertThat(outText()).startsWith("{").contains("\"health\" : \"WARN\"", "\"cores\" : \"3\"");
  }

  private static Diagnosis cores(Health health) {
    Optional<Sentence> todo = Optional.of(Sentence.of("doctor.cores.todo"));
    return new Diagnosis(
        "cores",
        health,
        Sentence.of("doctor.cores.found", "cores", 3),
        health == Health.OK ? Optional.empty() : todo);
  }
}
