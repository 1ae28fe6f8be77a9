package dev.firstcome.core.run;

import dev.firstcome.core.csv.CsvFile;
import dev.firstcome.core.csv.CsvLines;
import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code resources.csv}. */
public final class ResourcesFile {
  private static final String HEADER = "at_ns,component,cpu_ns,rss_bytes,read_bytes,write_bytes";

  private ResourcesFile() {}

  /**
   * Reads all whole lines; one that was cut short is left out, since samples are many.
   *
   * @throws MalformedFileException naming file, line and column
   */
  public static List<ResourceLine> read(Path file) throws IOException {
    List<ResourceLine> lines = new ArrayList<>();
    CsvFile.oneByOne(file, HEADER).read(ResourcesFile::readLines, lines::addAll);
    return lines;
  }

  private static List<ResourceLine> readLines(CsvLines csv) throws MalformedFileException {
    List<ResourceLine> lines = new ArrayList<>();
    while (csv.nextLine()) {
      lines.add(
          new ResourceLine(
              csv.number("at_ns"),
              csv.text("component"),
              csv.number("cpu_ns"),
              csv.number("rss_bytes"),
              csv.number("read_bytes"),
              csv.number("write_bytes")));
      csv.endOfLine();
    }
    return lines;
  }
}
