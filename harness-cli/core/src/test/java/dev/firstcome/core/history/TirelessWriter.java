package dev.firstcome.core.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that two threads of write history until it is killed: user 0 and user 1, user 0 with
 * operations 2, 4, 6, …, user 1 with 3, 5, 7, … It says how many it has flushed. Left alone, it
 * stops writing after a while and ends with its standard input.
 */
final class TirelessWriter {
  static final int FLUSHED = 20_000;
  private static final int MOST = 2_000_000;

  private TirelessWriter() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    HistoryWriter writer = HistoryWriter.create(Path.of(args[0]));
    inTwoThreads(writer, 1, FLUSHED);
    writer.flush();
    System.out.println("flushed");
    inTwoThreads(writer, FLUSHED + 1, MOST);
    int end = System.in.read();
    assert end < 0;
  }

  private static void inTwoThreads(HistoryWriter writer, int from, int to)
      throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int user = 0; user < 2; user++) {
      int me = user;
      Thread thread = new Thread(() -> write(writer, me, from, to));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void write(HistoryWriter writer, int user, int from, int to) {
    for (int n = from; n <= to; n++) {
      writer.record(2L * n + user, Kind.ISSUE, 7, user, n, n, n + 5L, Outcome.SOLD_OUT);
    }
  }
}
