package dev.firstcome.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.firstcome.app.doctor.Checkup;
import dev.firstcome.app.gate.GateTools;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.SteppedTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Directories as a person may write them with a text editor. */
class VerifyCommandTest {
  private static final String HISTORY =
      """
      operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome
      1,issue,1,17,1000000,1000000,13000000,SOLD_OUT
      2,issue,1,904,244000000,244000000,250000000,ACCEPTED
      3,status,1,904,300000000,300000000,301000000,ISSUED
      """;
  private static final String LEDGER =
      """
      coupon_id,user_id,status,reason,issuance_id,requested_at_ns,enqueued_at_ns,\
      consumed_at_ns,issued_at_ns
      1,904,ISSUED,,1,,,,255000000
      """;
  private static final String COUPONS =
      "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n1,1,0,0,9000000000\n";
  private static final String IN_ORDER = HISTORY.replace("244000000,250000000", "1,250000000");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    write("history.csv", IN_ORDER);
    write("ledger.csv", LEDGER);
    write("coupons.csv", COUPONS);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private int verify(Locale locale, String... options) {
    out.reset();
    err.reset();
    SteppedTime time = new SteppedTime(0);
    PrintStream errStream = new PrintStream(err, true, UTF_8);
    Services services =
        new Services(
            new TargetCatalog(folder),
            List.of("embedded"),
            new AutoEnvironment(servers -> true, () -> false),
            environment -> {
              throw new IllegalStateException("verify needs no rig");
            },
            environment -> {
              throw new IllegalStateException("verify needs no benchmarks");
            },
            () -> new Checkup(List.of()),
            () -> 42,
            new PrintStream(out, true, UTF_8),
            new Terminal(errStream, false, time),
            time,
            new StopSignal(),
            new GateTools(folder, "mvn", () -> 0, () -> null),
            locale);
    String[] args = new String[options.length + 2];
    args[0] = "verify";
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return new Cli(services, errStream, folder.resolve("errors.log")).run(args);
  }

  private int verify(String... options) {
    return verify(Locale.ENGLISH, options);
  }

  private String outText() {
    return out.toString(UTF_8);
  }

  private String errText() {
    return err.toString(UTF_8);
  }

  private JsonNode json() {
    return new JsonMapper().readTree(outText());
  }

  @Test
  void aDirectoryWrittenByHandIsValid() {
    assertThat(verify()).isZero();
    assertThat(outText())
        .startsWith("VALID (9 of 10 checks)\n")
        .contains("✓ ORDER_INVERSION", "- FALSE_REFUSAL", "last winner asked 00:00:00.000");
    assertThat(errText()).isEmpty();
    assertThat(verify("--json")).isZero();
    assertThat(json().path("verdict").asString()).isEqualTo("VALID");
    assertThat(json().path("anomalies").isObject()).isTrue();
    assertThat(json().path("anomalies")).isEmpty();
    assertThat(json().path("vacuous").get(0).asString()).isEqualTo("FALSE_REFUSAL");
    assertThat(json().path("honestAnswers").path("users").asInt()).isEqualTo(2);
  }

  @Test
  void anInversionIsToldAsAPersonWouldTellIt() throws IOException {
    write("history.csv", HISTORY);
    assertThat(verify()).isEqualTo(1);
    assertThat(outText())
        .startsWith("INVALID (1 of 10 checks violated)\n")
        .contains(
            "User 17 was told SOLD_OUT at 00:00:00.013; 231 ms later user 904 asked and got the")
        .contains("issue 2, user 904", "row of user 904: ISSUED, issuance 1");
    assertThat(verify("--format", "json")).isEqualTo(1);
    assertThat(json().path("anomalies").toString()).isEqualTo("{\"ORDER_INVERSION\":1}");
    assertThat(json().path("order").path("worstDelayNs").asLong()).isEqualTo(231_000_000);
    assertThat(json().path("findings").get(9).path("witnesses").get(0).path("operations"))
        .hasSize(3);
  }

  @Test
  void theLanguageIsTheLocalesOrTheOneAskedFor() {
    assertThat(verify(Locale.KOREA)).isZero();
    assertThat(outText()).contains("선착순");
    assertThat(verify(Locale.KOREA, "--lang", "en")).isZero();
    assertThat(outText()).contains("First come, first served").doesNotContain("선착순");
    assertThat(verify("--lang", "ko", "--format", "markdown")).isZero();
    assertThat(outText()).startsWith("## VALID").contains("| **선착순** |");
  }

  @ParameterizedTest
  @CsvSource({
    "history.csv,verdict.truncated,Line 4 of the history was cut short.",
    "ledger.csv,verdict.ledgerCutShort,Line 2 of the ledger was cut short",
    "coupons.csv,verdict.couponsCutShort,Line 2 of the coupons was cut short"
  })
  void aFileCutShortIsUnknownAndNoCrash(String name, String key, String sentence)
      throws IOException {
    String whole = Files.readString(folder.resolve(name));
    write(name, whole.substring(0, whole.length() - 2));
    assertThat(verify()).as(key).isEqualTo(2);
    assertThat(outText()).startsWith("UNKNOWN\n").contains("! " + sentence);
    assertThat(errText()).isEmpty();
    assertThat(verify("--json")).isEqualTo(2);
    assertThat(json().path("verdict").asString()).isEqualTo("UNKNOWN");
    assertThat(json().path("reservations").get(0).asString()).startsWith(sentence);
    assertThat(json().path("anomalies")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history.csv|SOLD_OUT|SOLDOUT|:2:39: outcome: unknown word \"SOLDOUT\"; the nearest is"
            + " SOLD_OUT; known are ",
        "history.csv|13000000|999999|:2:30: completed_ns is before invoked_ns",
        "history.csv|1,issue,1,17|1,issue,1,x|:2:11: user_id must be a 64-bit integer, is \"x\"",
        "history.csv|13000000||:2:31: SOLD_OUT without completed_ns",
        "ledger.csv|1,904|2,904|:2:1: coupon 2 is not in coupons.csv",
        "ledger.csv|ISSUED|ISUED|:2:7: status: unknown word \"ISUED\"; the nearest is ISSUED;",
        "coupons.csv|1,1,0|1,-1,0|:2:3: quantity must not be negative, is -1",
        "coupons.csv|quantity|amount|:1:1: the first line must be exactly coupon_id,quantity,"
      })
  void aBadLineIsNamedByFileLineAndColumn(String name, String good, String bad, String message)
      throws IOException {
    String whole = Files.readString(folder.resolve(name));
    write(name, whole.replaceFirst(good, bad == null ? "" : bad));
    assertThat(verify()).isEqualTo(64);
    assertThat(errText()).startsWith("firstcome: " + folder.resolve(name) + message);
    assertThat(errText().lines()).hasSize(1);
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"history.csv", "ledger.csv", "coupons.csv"})
  void everyFileMayBePackedButThereMustBeOneOfIt(String name) throws IOException {
    Path plain = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(plain);
    Files.delete(plain);
    assertThat(verify()).isEqualTo(64);
    assertThat(errText()).isEqualTo("firstcome: no such file: " + plain + "\n");

    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    Files.write(folder.resolve(name + ".gz"), packed.toByteArray());
    assertThat(verify()).as(errText()).isZero();
    Files.write(folder.resolve(name + ".zst"), Zstd.compress(bytes));
    assertThat(verify()).isEqualTo(64);
    assertThat(errText())
        .isEqualTo(
            "firstcome: %s: keep only one of %s.gz and %s.zst\n".formatted(folder, name, name));
    Files.delete(folder.resolve(name + ".gz"));
    assertThat(verify()).as(errText()).isZero();
    Files.delete(folder.resolve(name + ".zst"));
    Files.write(folder.resolve(name + ".gz"), bytes);
    assertThat(verify()).isEqualTo(64);
    assertThat(errText()).contains(folder + " cannot be read: ");
    assertThat(errText().lines()).hasSize(1);
  }

  @Test
  void aDirectoryMustBeOne() throws IOException {
    Files.move(folder.resolve("history.csv"), folder.resolve("elsewhere"));
    folder = folder.resolve("elsewhere");
    assertThat(verify()).isEqualTo(64);
    assertThat(errText()).contains("'" + folder + "' is a file; a folder is wanted");
    Files.createDirectory(folder.resolveSibling("20260102-storm"));
    folder = folder.resolveSibling("20260102-strom");
    assertThat(verify()).isEqualTo(64);
    assertThat(errText())
        .isEqualTo(
            "firstcome: no such directory: %s; the nearest there is '20260102-storm'\n"
                .formatted(folder));
    assertThat(verify("--format", "xml")).isEqualTo(64);
    assertThat(errText()).contains("--format").contains("xml");
  }
}
