package dev.firstcome.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.SteppedTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int firstcome(String... args) {
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    SteppedTime time = new SteppedTime(0);
    Services services =
        new Services(
            new TargetCatalog(folder),
            List.of("embedded"),
            CommandLineTest::noRig,
            () -> 42,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new Terminal(errStream, false, time),
            time,
            new StopSignal(),
            Locale.ENGLISH);
    return new Cli(services, errStream, folder.resolve("errors.log")).run(args);
  }

  private static TestRig noRig(String environment) {
    throw new IllegalStateException("a rig in " + environment + " was asked for");
  }

  private String errText() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String outText() {
    return out.toString(StandardCharsets.UTF_8);
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
          run --target in-memory --lang fr           | --lang
          compare --targets redis-streams,kafka      | unknown target 'kafka'; did you mean 'kafka-outbox'?
          compare --targets in-memory,in-memory      | --targets names a target twice
          compare extra                              | no such directory: extra
          compare --trials 0                         | --trials must be at least 1, is 0
          compare --trials 6 --primary answerP9      | unknown figure 'answerP9'; did you mean 'answerP90'?
          compare --resume nowhere                   | no such directory: nowhere
          compare --resume a --seed 5                | --seed has no place here: --resume goes on
          compare a b --targets in-memory            | --targets has no place here: a DIR is given
          report                                     | Missing required parameter: 'DIR'
          report nowhere                             | no such directory: nowhere
          verify nowhere                             | no such directory: nowhere
          scenarios opneing                          | nearest is "opening"
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
    assertThat(firstcome("run", "--target", "in-memory")).isEqualTo(70);
    assertThat(errText().lines()).hasSize(1);
    assertThat(errText()).contains("internal error", "errors.log");
    assertThat(Files.readString(folder.resolve("errors.log")))
        .contains("a rig in embedded was asked for", "at dev.firstcome");
  }

  @Test
  void helpShowsEveryCommandAndExamples() {
    assertThat(firstcome("--help")).isZero();
    assertThat(outText())
        .contains("run ", "compare ", "verify ", "report ", "scenarios ", "completion ")
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
  void completionKnowsTheNames() {
    assertThat(firstcome("completion")).isZero();
    assertThat(outText()).contains("redis-streams", "seed-stress", "--require-fit");
  }
}
