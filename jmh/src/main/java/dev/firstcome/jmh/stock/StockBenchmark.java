package dev.firstcome.jmh.stock;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to take a unit: each {@link Variant} on its real server, hot stock and stock that
 * runs out. The command adds 1, 4 and 16 threads ({@code -t}). An operation is a call, so that a
 * batch of a hundred is one; the counts of {@link Till} tell units and calls apart.
 */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1500, timeUnit = TimeUnit.MILLISECONDS)
@Timeout(time = 1, timeUnit = TimeUnit.MINUTES)
@Fork(1)
public class StockBenchmark {

  /** One call. */
  @Benchmark
  public int take(Till till) throws SQLException {
    return till.take();
  }
}
