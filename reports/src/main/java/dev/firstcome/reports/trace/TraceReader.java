package dev.firstcome.reports.trace;

import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.ledger.LedgerFile;
import dev.firstcome.core.run.FaultLine;
import dev.firstcome.core.run.FaultsFile;
import dev.firstcome.core.run.PackedFile;
import dev.firstcome.core.run.ResourcesFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Reads what a run directory shows over time. A file that is missing leaves its part empty. */
public final class TraceReader {
  /** So many points of the backlog there are to an interval of latencies: it falls quickly. */
  private static final int STEPS_PER_INTERVAL = 4;

  private final RunDirectory run;
  private final long intervalNs;

  private TraceReader(RunDirectory run, long intervalNs) {
    this.run = run;
    this.intervalNs = intervalNs;
  }

  /**
   * Reads one run.
   *
   * @param intervalNs how finely; traces that are to be joined need the same
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   */
  public static Trace read(RunDirectory run, RunResult result, long intervalNs) throws IOException {
    return new TraceReader(run, intervalNs).trace(result);
  }

  private Trace trace(RunResult result) throws IOException {
    Optional<AnswerTimes> answers = answers();
    OptionalLong start = answers.map(AnswerTimes::startNs).orElse(OptionalLong.empty());
    if (start.isEmpty()) {
      return withoutClicks(result);
    }
    long startNs = start.getAsLong();
    Optional<QueueTimes> queue = queue();
    return new Trace(
        result.target(),
        1,
        latencies(),
        answers.map(a -> a.latencies(startNs, intervalNs)),
        soldOutNs(answers, queue, startNs),
        faults(startNs),
        queue.flatMap(q -> q.waiting(startNs, intervalNs / STEPS_PER_INTERVAL)),
        result.drainMs().stream().boxed().toList(),
        usage(startNs));
  }

  private Trace withoutClicks(RunResult result) throws IOException {
    List<Long> drainMs = result.drainMs().stream().boxed().toList();
    return new Trace(
        result.target(),
        1,
        latencies(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        drainMs,
        Map.of());
  }

  private Optional<AnswerTimes> answers() throws IOException {
    Optional<Path> file = present(run.history());
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnswerTimes(HistoryReader.read(file.get())));
  }

  private Optional<QueueTimes> queue() throws IOException {
    Optional<Path> file = present(run.ledger());
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new QueueTimes(LedgerFile.read(file.get(), coupon -> true)));
  }

  private Optional<LatencyLog> latencies() throws IOException {
    return Files.exists(run.latency())
        ? Optional.of(LatencyLog.read(run.latency()))
        : Optional.empty();
  }

  private List<Fault> faults(long startNs) throws IOException {
    return Files.exists(run.faults())
        ? FaultsFile.read(run.faults()).stream().map(line -> fault(line, startNs)).toList()
        : List.of();
  }

  private Map<String, Usage> usage(long startNs) throws IOException {
    return Files.exists(run.resources())
        ? new ResourceTimes(ResourcesFile.read(run.resources())).usage(startNs, intervalNs)
        : Map.of();
  }

  private static List<Long> soldOutNs(
      Optional<AnswerTimes> answers, Optional<QueueTimes> queue, long startNs) {
    OptionalLong atNs =
        LongStream.concat(
                answers.stream().flatMapToLong(a -> a.soldOutNs().stream()),
                queue.stream().flatMapToLong(q -> q.soldOutNs().stream()))
            .min();
    return atNs.stream().mapToObj(ns -> Math.max(0, ns - startNs)).toList();
  }

  private static Fault fault(FaultLine line, long startNs) {
    OptionalLong completed = line.completedNs();
    return new Fault(
        line.invokedNs() - startNs,
        completed.isPresent()
            ? OptionalLong.of(completed.getAsLong() - startNs)
            : OptionalLong.empty(),
        (line.fault() + " " + line.component()).strip());
  }

  private static Optional<Path> present(Path plain) throws IOException {
    try {
      return Optional.of(PackedFile.of(plain));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }
}
