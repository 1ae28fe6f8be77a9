package dev.firstcome.jmh.stock;

import java.sql.SQLException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Where one thread takes its units, and counts them. JMH sums the counts of all threads and sets
 * them back before each iteration; they hold the moments too in which threads begin and end, which
 * JMH leaves out of the score, so only quotients of them mean something.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Till {
  /** Calls of the taker. */
  public long calls;

  /** Units that were asked for. */
  public long attempts;

  /** Units that were got. */
  public long taken;

  /** Beginnings anew. */
  public long retries;

  /** Processor time of this JVM over the iteration, nanoseconds; one thread has that of all. */
  public long jvmCpuNs;

  /** The same of the server; 0 where it is not on this machine. */
  public long serverCpuNs;

  private StockTaker taker;
  private int attemptsPerCall;
  private long retriesBefore;

  /** Connects. */
  @Setup(Level.Trial)
  public void open(Shop shop) throws SQLException {
    taker = shop.taker();
    attemptsPerCall = shop.attempts();
  }

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void enter(Shop shop) {
    shop.enter(this);
    retriesBefore = taker.retries();
  }

  /** Ends it, and has it audited. */
  @TearDown(Level.Iteration)
  public void leave(Shop shop) throws SQLException {
    attempts = calls * attemptsPerCall;
    retries = taker.retries() - retriesBefore;
    shop.leave(this);
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    taker.close();
  }

  /** One call; not public, since JMH would take it for one more counter. */
  int take() throws SQLException {
    int units = taker.take();
    calls++;
    taken += units;
    return units;
  }
}
