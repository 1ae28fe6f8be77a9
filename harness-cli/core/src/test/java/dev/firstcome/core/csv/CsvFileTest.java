package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static final String HEADER = "a,b";
  private static final int RUNS = 1_000;

  @TempDir Path folder;

  /** Replay one with {@code -Dfirstcome.seed=…}. */
  @Test
  void howTheBlocksAreCutAndHowManyAreUnderWayMakesNoDifference() throws IOException {
    long base = Long.getLong("firstcome.seed", System.nanoTime());
    int runs = System.getProperty("firstcome.seed") == null ? RUNS : 1;
    Path file = folder.resolve("some.csv");
    for (int n = 0; n < runs; n++) {
      SplittableRandom random = new SplittableRandom(base + n);
      Files.writeString(file, draw(random));
      String expected = told(new CsvFile(file, HEADER, 1 << 20, 1));
      CsvFile inBlocks = new CsvFile(file, HEADER, random.nextInt(1, 64), random.nextInt(1, 6));
      assertThat(told(inBlocks)).as("firstcome.seed=" + (base + n)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 7, 8, 9, 1000})
  void linesMayLieAcrossBlocks(int blockBytes) throws IOException {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b\n1,22\n-3,4\n55555,6\n7,8\n");
    assertThat(told(new CsvFile(file, HEADER, blockBytes, 3)))
        .isEqualTo("[1/22, -3/4, 55555/6, 7/8] OptionalLong.empty");
    Files.writeString(file, "a,b\n1,22\n-3,4\n55555,6\n7,8");
    assertThat(told(new CsvFile(file, HEADER, blockBytes, 3)))
        .isEqualTo("[1/22, -3/4, 55555/6] OptionalLong[5]");
  }

  @Test
  void theFirstBadLineIsNamedWhicheverBlockItLiesIn() throws IOException {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int line = 2; line < 1_000; line++) {
      text.append(line == 777 ? "1,x\n" : line == 900 ? "y\n" : "1,2\n");
    }
    Path file = Files.writeString(folder.resolve("some.csv"), text);
    assertThat(told(new CsvFile(file, HEADER, 100, 4)))
        .isEqualTo(file + ":777:3: b must be a 64-bit integer, is \"x\"");
  }

  @Test
  void aLineWithoutEndIsNotReadIntoMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b\n1,2\n" + "3".repeat(300_000));
    assertThat(told(new CsvFile(file, HEADER, 1_000, 2)))
        .isEqualTo(file + ":3:1: the line is too long");
  }

  @Test
  void aLongCellIsQuotedInPart() throws IOException {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b\n1," + "z".repeat(500) + "\n");
    assertThat(told(CsvFile.onAllCores(file, HEADER)))
        .isEqualTo(file + ":2:3: b must be a 64-bit integer, is \"" + "z".repeat(100) + "…\"");
  }

  @Test
  void aFileThatCannotBeUnpackedSaysSoAfterTheLinesBefore() throws IOException {
    Path good = Files.write(folder.resolve("good.csv.gz"), withBadChecksum("a,b\n1,2\n"));
    assertThatThrownBy(() -> told(new CsvFile(good, HEADER, 4, 2)))
        .isInstanceOf(ZipException.class);
    Path bad = Files.write(folder.resolve("bad.csv.gz"), withBadChecksum("a,b\n1,x\n1,2\n"));
    assertThat(told(new CsvFile(bad, HEADER, 4, 2)))
        .isEqualTo(bad + ":2:3: b must be a 64-bit integer, is \"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "9223372036854775807",
        "-9223372036854775807",
        "-1",
        "007",
        "00000000000000000000000012"
      })
  void everyIntegerIsReadAsJavaReadsIt(String number) throws IOException {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b\n" + number + ",1\n");
    assertThat(told(CsvFile.oneByOne(file, HEADER)))
        .isEqualTo("[" + Long.parseLong(number) + "/1] OptionalLong.empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775808",
        "9999999999999999999",
        "18446744073709551616",
        "18446744073709551617",
        "99999999999999999999",
        "+1",
        "1 ",
        "1\r"
      })
  void whatIsNoIntegerIsRefused(String number) throws IOException {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b\n1," + number + "\n");
    assertThat(told(CsvFile.oneByOne(file, HEADER)))
        .isEqualTo(file + ":2:3: b must be a 64-bit integer, is \"" + number + "\"");
  }

  /** Returns all that a reader learns: the lines and how they end, or the complaint. */
  private static String told(CsvFile file) throws IOException {
    List<String> lines = new ArrayList<>();
    try {
      OptionalLong truncatedAtLine = file.read(CsvFileTest::readAll, lines::addAll);
      return lines + " " + truncatedAtLine;
    } catch (MalformedFileException e) {
      return e.getMessage();
    }
  }

  private static List<String> readAll(CsvLines csv) throws MalformedFileException {
    List<String> lines = new ArrayList<>();
    while (csv.nextLine()) {
      lines.add(csv.number("a") + "/" + csv.numberOr("b", -1));
      csv.endOfLine();
    }
    return lines;
  }

  /** Some lines, every other time with one byte spoilt, and every other time cut short. */
  private static String draw(SplittableRandom random) {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int lines = random.nextInt(0, 40); lines > 0; lines--) {
      text.append(random.nextLong() >> random.nextInt(64)).append(',');
      text.append(random.nextBoolean() ? "" : String.valueOf(random.nextInt(100))).append('\n');
    }
    if (random.nextBoolean()) {
      text.setCharAt(random.nextInt(text.length()), "x,\n-7".charAt(random.nextInt(5)));
    }
    if (random.nextBoolean()) {
      text.setLength(random.nextInt(text.length() + 1));
    }
    return text.toString();
  }

  private static byte[] withBadChecksum(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(US_ASCII));
    }
    byte[] packed = bytes.toByteArray();
    packed[packed.length - 8] ^= 1; // the first byte of its CRC
    return packed;
  }
}
