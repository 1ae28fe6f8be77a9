package dev.firstcome.app.judge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.sentence.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A history whose writer was killed, and one with a bad line, in each form that it may have. */
class TruncatedHistoryTest {
  private static final String HEADER =
      "operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome\n";
  private static final int LINES = 100_000; // several blocks

  @TempDir private Path run;

  @BeforeEach
  void nobodyGotTheCouponThatWasGone() throws IOException {
    Files.writeString(
        run.resolve("ledger.csv"),
        "coupon_id,user_id,status,reason,issuance_id,"
            + "requested_at_ns,enqueued_at_ns,consumed_at_ns,issued_at_ns\n");
    Files.writeString(
        run.resolve("coupons.csv"),
        "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n1,0,0,0,1000\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".zst"})
  void aHistoryCutShortIsUnknownAndNamesTheLine(String ending) throws IOException {
    byte[] whole = packed(HEADER + lines(LINES), ending);
    Files.write(history(ending), whole);
    assertThat(Evidence.read(run).judgement().verdict().validity()).isEqualTo(Validity.VALID);

    for (int cut : new int[] {1, 5, whole.length / 3}) {
      Files.write(history(ending), Arrays.copyOf(whole, whole.length - cut));
      Evidence evidence = Evidence.read(run);
      Verdict verdict = evidence.judgement().verdict();
      assertThat(verdict.validity()).isEqualTo(Validity.UNKNOWN);
      assertThat(verdict.reservations())
          .contains(Sentence.of("verdict.truncated", "line", evidence.history().size() + 2L));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".zst"})
  void aBadLineIsNamedWithItsColumn(String ending) throws IOException {
    Files.write(
        history(ending), packed(HEADER + lines(LINES) + "7,issue,1,x,1,2,3,SOLD_OUT\n", ending));
    assertThatThrownBy(() -> Evidence.read(run))
        .hasMessage(
            history(ending)
                + ":"
                + (LINES + 2)
                + ":11: user_id must be a 64-bit integer, is \"x\"");
  }

  private Path history(String ending) {
    return run.resolve("history.csv" + ending);
  }

  private static String lines(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(i).append(",issue,1,").append(i * 7919L % 100_003).append(",1,2,3,SOLD_OUT\n");
    }
    return text.toString();
  }

  private static byte[] packed(String text, String ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (ending) {
          case ".gz" -> new GZIPOutputStream(bytes);
          case ".zst" -> new ZstdOutputStream(bytes);
          default -> bytes;
        }) {
      out.write(text.getBytes(US_ASCII));
    }
    return bytes.toByteArray();
  }
}
