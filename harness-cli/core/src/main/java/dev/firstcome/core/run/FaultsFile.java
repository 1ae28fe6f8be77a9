package dev.firstcome.core.run;

import dev.firstcome.core.csv.CsvFile;
import dev.firstcome.core.csv.CsvLines;
import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads and begins {@code faults.csv}. */
public final class FaultsFile {
  private static final String HEADER = "invoked_ns,completed_ns,fault,component,detail";
  private static final long NEVER = Long.MIN_VALUE;

  private FaultsFile() {}

  /** Writes a file without a line. */
  public static void create(Path file) throws IOException {
    Files.writeString(file, HEADER + "\n");
  }

  /**
   * Reads all whole lines; one that was cut short is left out.
   *
   * @throws MalformedFileException naming file, line and column
   */
  public static List<FaultLine> read(Path file) throws IOException {
    List<FaultLine> lines = new ArrayList<>();
    CsvFile.oneByOne(file, HEADER).read(FaultsFile::readLines, lines::addAll);
    return lines;
  }

  private static List<FaultLine> readLines(CsvLines csv) throws MalformedFileException {
    List<FaultLine> lines = new ArrayList<>();
    while (csv.nextLine()) {
      long invokedNs = csv.number("invoked_ns");
      long completedNs = csv.numberOr("completed_ns", NEVER);
      lines.add(
          new FaultLine(
              invokedNs,
              completedNs == NEVER ? OptionalLong.empty() : OptionalLong.of(completedNs),
              csv.text("fault"),
              csv.text("component"),
              csv.text("detail")));
      csv.endOfLine();
    }
    return lines;
  }
}
