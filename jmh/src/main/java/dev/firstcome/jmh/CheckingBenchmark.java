package dev.firstcome.jmh;

import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read and judge a run directory, from the files to the verdict, in a JVM that has
 * done nothing before: as {@code firstcome verify} does, and with its heap and collector. Ten
 * million operations are about a gigabyte in the temporary folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 1, // JMH adds up the peaks of several; for more, run it more often
    jvmArgs = {"-XX:+UseParallelGC", "-XX:+UseTransparentHugePages", "-Xmx2g"})
public class CheckingBenchmark {
  /** How many lines the history has. */
  @Param({"100000", "1000000", "10000000"})
  private int operations;

  private Path folder;

  /** Writes the run. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("firstcome-run");
    SyntheticRun.write(folder, operations);
  }

  /** Removes it. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    for (String name : List.of("history.csv", "ledger.csv", "coupons.csv")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }

  /** Reads and judges it. */
  @Benchmark
  public Judgement readAndCheck(PeakHeap peak) throws IOException {
    Judgement judgement = SyntheticRun.judged(folder);
    Verdict verdict = judgement.verdict();
    if (verdict.denominators().operations() != operations
        || verdict.validity() != Validity.INVALID) {
      throw new IllegalStateException("not the verdict that the run was made for: " + verdict);
    }
    peak.read();
    return judgement;
  }
}
