package dev.firstcome.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JMH said of a benchmark that failed. */
final class JmhLog {
  /** {@code dev.firstcome.….WrongCountException: of 150 units 151 were taken, and 0 are left}. */
  private static final Pattern EXCEPTION =
      Pattern.compile("(?:Caused by: )?(?:[a-z]\\w*\\.)+(\\w+(?:Exception|Error))(?:: (.*))?");

  private JmhLog() {}

  /** The message of the first exception in the log, or its last line where there is none. */
  static String failure(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log).stream().filter(l -> !l.isBlank()).toList();
    for (String line : lines) {
      Matcher exception = EXCEPTION.matcher(line.strip());
      if (exception.matches()) {
        return exception.group(2) == null ? exception.group(1) : exception.group(2);
      }
    }
    return lines.isEmpty() ? "JMH said nothing" : lines.get(lines.size() - 1).strip();
  }
}
