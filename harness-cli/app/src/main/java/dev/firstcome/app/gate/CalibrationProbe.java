package dev.firstcome.app.gate;

import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.reports.gate.Calibration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Measures how fast this machine is right now: arithmetic, reads that no cache helps, and round
 * trips over the loopback interface, each a fixed piece of work. Takes about two seconds. Of
 * several rounds the median counts, the first, in which the JVM compiles, apart.
 */
public final class CalibrationProbe {

  private static final int ROUNDS = 9;
  private static final int DRAWS = 10_000_000;
  private static final int CELLS = 1 << 24; // 64 MiB of ints: more than caches hold
  private static final int READS = 1_000_000;
  private static final int TRIPS = 2_000;

  private final LongSupplier monotonicNs;

  /** Takes a clock that never goes back, in nanoseconds. */
  public CalibrationProbe(LongSupplier monotonicNs) {
    this.monotonicNs = monotonicNs;
  }

  /** One round of work; what it returns is only there so that it cannot be optimised away. */
  @FunctionalInterface
  private interface Work {
    long round() throws IOException;
  }

  /**
   * Measures.
   *
   * @throws IOException if the loopback interface cannot be used
   */
  public Calibration measure() throws IOException {
    int[] ring = ring();
    double cpuNs = median(CalibrationProbe::draws);
    double memoryNs = median(() -> reads(ring));
    return new Calibration(cpuNs, memoryNs, loopback());
  }

  private static long draws() {
    SplitMix64 random = new SplitMix64(1, 1);
    long all = 0;
    for (int i = 0; i < DRAWS; i++) {
      all ^= random.nextLong();
    }
    return all;
  }

  /** Each cell names the next one; all are on one ring, so no read can begin before the last. */
  private static int[] ring() {
    int[] order = new int[CELLS];
    Arrays.setAll(order, i -> i);
    SplitMix64 random = new SplitMix64(1, 2);
    for (int i = CELLS - 1; i > 0; i--) {
      int k = (int) random.nextLong(i); // below i, so that it stays one ring (Sattolo)
      int held = order[i];
      order[i] = order[k];
      order[k] = held;
    }
    return order;
  }

  private static long reads(int[] ring) {
    int at = 0;
    for (int i = 0; i < READS; i++) {
      at = ring[at];
    }
    return at;
  }

  private double loopback() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket near = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket far = server.accept()) {
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      Thread echo = new Thread(() -> echo(far), "echo");
      echo.setDaemon(true);
      echo.start();
      return median(() -> trips(near));
    }
  }

  private static long trips(Socket near) throws IOException {
    long all = 0;
    for (int i = 0; i < TRIPS; i++) {
      near.getOutputStream().write(i);
      all += near.getInputStream().read();
    }
    return all;
  }

  private static void echo(Socket far) {
    try {
      int read = far.getInputStream().read();
      while (read >= 0) {
        far.getOutputStream().write(read);
        read = far.getInputStream().read();
      }
    } catch (IOException closed) {
      // the probe is over
    }
  }

  private double median(Work work) throws IOException {
    double[] rounds = new double[ROUNDS];
    long result = work.round();
    for (int i = 0; i < ROUNDS; i++) {
      long beganNs = monotonicNs.getAsLong();
      result ^= work.round();
      rounds[i] = Math.max(1, monotonicNs.getAsLong() - beganNs);
    }
    Arrays.sort(rounds);
    return result == Long.MIN_VALUE ? rounds[0] : rounds[ROUNDS / 2];
  }
}
