package dev.firstcome.core.history;

import dev.firstcome.core.csv.CsvFile;
import dev.firstcome.core.csv.CsvLines;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.csv.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads {@code history.csv}, also {@code .gz} and {@code .zst}. */
public final class HistoryReader {
  private static final Words<Kind> KINDS = Words.of(Kind.values(), Kind::text);
  private static final Words<Outcome> OUTCOMES = Words.of(Outcome.values(), Outcome::name);

  /** Below the header. */
  private static final long FIRST_LINE = 2;

  private HistoryReader() {}

  /**
   * Reads a file. A last line that was cut short is left out, and {@link History#truncatedAtLine}
   * tells of it.
   *
   * @throws MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static History read(Path file) throws IOException {
    History.Builder history = new History.Builder();
    Queue<History.Builder> spare = new ConcurrentLinkedQueue<>();
    OptionalLong truncatedAtLine =
        CsvFile.onAllCores(file, HistoryEncoder.HEADER)
            .read(
                csv -> readLines(csv, spare.poll()),
                block -> {
                  history.addAll(block);
                  block.clear();
                  spare.add(block); // a gigabyte of history would else be as much of garbage
                });
    return eachOnce(
        file,
        truncatedAtLine.isPresent()
            ? history.buildTruncated(truncatedAtLine.getAsLong())
            : history.build());
  }

  private static History eachOnce(Path file, History history) throws MalformedFileException {
    OptionalInt repeated = RepeatedId.in(history);
    if (repeated.isPresent()) {
      int i = repeated.getAsInt();
      throw new MalformedFileException(
          file,
          i + FIRST_LINE,
          1,
          "operation_id " + history.operationId(i) + " stands here a second time");
    }
    return history;
  }

  private static History.Builder readLines(CsvLines csv, History.Builder spare)
      throws MalformedFileException {
    History.Builder history = spare == null ? new History.Builder() : spare;
    while (csv.nextLine()) {
      readLine(csv, history);
    }
    return history;
  }

  private static void readLine(CsvLines csv, History.Builder history)
      throws MalformedFileException {
    long operationId = csv.number("operation_id");
    Kind kind = csv.word("kind", KINDS);
    long couponId = csv.number("coupon_id");
    long userId = csv.number("user_id");
    long dueNs = csv.number("due_ns");
    long invokedNs = csv.number("invoked_ns");
    long completedNs = csv.numberOr("completed_ns", History.NO_ANSWER);
    if (completedNs != History.NO_ANSWER && completedNs < invokedNs) {
      throw csv.problem("completed_ns is before invoked_ns");
    }
    Outcome outcome = csv.word("outcome", OUTCOMES);
    if (!outcome.fits(kind)) {
      throw csv.problem(outcome + " is no outcome of kind " + kind.text());
    }
    if (outcome.answered() && completedNs == History.NO_ANSWER) {
      throw csv.problem(outcome + " without completed_ns");
    }
    csv.endOfLine();
    history.add(operationId, kind, couponId, userId, dueNs, invokedNs, completedNs, outcome);
  }
}
