package dev.firstcome.jmh;

import dev.firstcome.core.history.HistoryWriter;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.OperationRecorder;
import dev.firstcome.core.history.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one operation costs the thread that records it, at full speed and into a real file. At that
 * speed the rings are always full, so that the figure holds the encoding and the writing too, which
 * a storm leaves to the writer thread: it is an upper bound. Run with {@code -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RecordingBenchmark {
  private static final long NOW_NS = 1_764_000_000_000_000_000L;

  /** A new history file for each iteration, so that no disk is filled. */
  @State(Scope.Benchmark)
  public static class HistoryFile {
    private Path file;
    private HistoryWriter writer;
    private OperationRecorder recorder;

    /** Creates the file and what writes it. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
      file = Files.createTempFile("firstcome-history", ".csv");
      writer = HistoryWriter.create(file);
      recorder = new OperationRecorder(writer);
    }

    /** Closes and deletes it. */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
      recorder.close();
      Files.delete(file);
    }
  }

  /** The click that a thread records again and again, with instants that move on. */
  @State(Scope.Thread)
  public static class Click {
    private long n;

    private long next() {
      return ++n;
    }
  }

  /** One thread hands the writer whole operations. */
  @Benchmark
  @Threads(1)
  public void recordByOneThread(HistoryFile history, Click click) {
    record(history, click);
  }

  /** Two threads do. */
  @Benchmark
  @Threads(2)
  public void recordByTwoThreads(HistoryFile history, Click click) {
    record(history, click);
  }

  /** One thread begins and completes an operation. */
  @Benchmark
  @Threads(1)
  public boolean beginAndCompleteByOneThread(HistoryFile history, Click click) {
    return beginAndComplete(history, click);
  }

  /** Two threads do. */
  @Benchmark
  @Threads(2)
  public boolean beginAndCompleteByTwoThreads(HistoryFile history, Click click) {
    return beginAndComplete(history, click);
  }

  private static void record(HistoryFile history, Click click) {
    long n = click.next();
    long at = NOW_NS + n;
    history.writer.record(n, Kind.ISSUE, 101, n, at, at + 50, at + 90, Outcome.ACCEPTED);
  }

  private static boolean beginAndComplete(HistoryFile history, Click click) {
    long n = click.next();
    long at = NOW_NS + n;
    int handle = history.recorder.begin(Kind.ISSUE, 101, n, at, at + 50);
    return history.recorder.complete(handle, at + 90, Outcome.ACCEPTED);
  }
}
