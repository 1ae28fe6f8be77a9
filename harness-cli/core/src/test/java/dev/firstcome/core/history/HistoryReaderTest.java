package dev.firstcome.core.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import dev.firstcome.core.csv.MalformedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryReaderTest {
  private static final String HEADER =
      "operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome\n";
  private static final String GOOD = "1,issue,7,42,100,110,120,ACCEPTED\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,issue,7,42,100,110,120 | 3:25: outcome is missing",
        "1,issue,7,42,100,110,120,ACCEPTED,x | 3:35: a cell too many",
        "1,issue,7,42,100,110,120,accepted | 3:26: outcome: unknown word \"accepted\"; the nearest is ACCEPTED; known are"
            + " ACCEPTED, DUPLICATE, SOLD_OUT, EXPIRED, NOT_OPEN, UNKNOWN_COUPON, INVALID,"
            + " UNAVAILABLE, UNKNOWN, PENDING, ISSUED, REJECTED, NO_REQUEST",
        "1,read,7,42,100,110,120,ACCEPTED | 3:3: kind: unknown word \"read\"; the nearest is issue; known are issue,"
            + " status",
        "1,issue,7,42,100,110,120,PENDING | 3:26: PENDING is no outcome of kind issue",
        "1,status,7,42,100,110,120,ACCEPTED | 3:27: ACCEPTED is no outcome of kind status",
        "1,issue,7,42,100,110,109,ACCEPTED | 3:22: completed_ns is before invoked_ns",
        "1,issue,7,42,100,110,,ACCEPTED | 3:23: ACCEPTED without completed_ns",
        "1,issue,7,42,100,,120,ACCEPTED | 3:18: invoked_ns is empty",
        "1,issue,7,4x,100,110,120,ACCEPTED | 3:11: user_id must be a 64-bit integer, is \"4x\"",
        "1,issue,7,9223372036854775808,1,1,1,ACCEPTED | 3:11: user_id must be a 64-bit integer, is"
            + " \"9223372036854775808\"",
        "-,issue,7,42,100,110,120,ACCEPTED | 3:1: operation_id must be a 64-bit integer, is \"-\"",
        "'' | 3:1: operation_id is empty",
      })
  void aMalformedLineIsNamed(String line, String message) throws IOException {
    Path file = folder.resolve("history.csv");
    Files.writeString(file, HEADER + GOOD + line + "\n" + GOOD);
    assertThatThrownBy(() -> HistoryReader.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(file + ":" + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "operation_id,kind\n", "\r\n"})
  void theHeaderMustBeExact(String text) throws IOException {
    Path file = folder.resolve("history.csv");
    Files.writeString(file, text);
    assertThatThrownBy(() -> HistoryReader.read(file))
        .hasMessageStartingWith(file + ":1:1: the first line must be exactly operation_id,kind,");
  }

  @Test
  void aLastLineCutShortIsLeftOutAndToldOf() throws IOException {
    Path file = folder.resolve("history.csv");
    Files.writeString(file, HEADER + GOOD + "2,issue,7,43,100,110,120,ACCEPTED");
    History history = HistoryReader.read(file);
    assertThat(history.size()).isEqualTo(1);
    assertThat(history.truncatedAtLine()).hasValue(3);
    Files.writeString(file, HEADER + GOOD);
    assertThat(HistoryReader.read(file).truncatedAtLine()).isEmpty();
  }

  @Test
  void packedFilesReadTheSameAndTellWhenTheyWereCutShort() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(",issue,7,").append(i * 7919L % 10_007).append(",1,2,3,SOLD_OUT\n");
    }
    for (String ending : new String[] {".gz", ".zst"}) {
      Path file = folder.resolve("history.csv" + ending);
      byte[] packed = pack(text.toString(), ending);
      Files.write(file, packed);
      History whole = HistoryReader.read(file);
      assertThat(whole.size()).isEqualTo(20_000);
      assertThat(whole.userId(19_999)).isEqualTo(19_999 * 7919L % 10_007);
      assertThat(whole.truncatedAtLine()).isEmpty();

      Files.write(file, Arrays.copyOf(packed, packed.length - 100));
      History cut = HistoryReader.read(file);
      assertThat(cut.size()).isLessThan(20_000);
      assertThat(cut.truncatedAtLine()).hasValue(cut.size() + 2L);
    }
  }

  private static byte[] pack(String text, String ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        ending.equals(".gz") ? new GZIPOutputStream(bytes) : new ZstdOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, Long.MAX_VALUE})
  void anOperationThatStandsThereTwice(long other) throws IOException {
    Path file = folder.resolve("history.csv");
    String second = other + ",issue,7,43,100,110,120,SOLD_OUT\n";
    Files.writeString(file, HEADER + GOOD + second + GOOD);

    assertThatThrownBy(() -> HistoryReader.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(file + ":4:1: operation_id 1 stands here a second time");
  }
}
