package dev.firstcome.gatling;

import java.io.PrintStream;

/** Prints the progress line every {@link #PERIOD_MS}, and a last one at the end. */
final class ProgressPrinter {
  private static final long PERIOD_MS = 500;

  private final Storm storm;
  private final PrintStream out;
  private final Thread thread = new Thread(this::run, "progress");

  ProgressPrinter(Storm storm, PrintStream out) {
    this.storm = storm;
    this.out = out;
    // a storm that failed to start must not be kept alive by its progress
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Stops, and prints how it ended. */
  void stop() {
    thread.interrupt();
    try {
      thread.join(PERIOD_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    print();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(PERIOD_MS);
        print();
      }
    } catch (InterruptedException e) {
      // told to stop
    }
  }

  private synchronized void print() {
    out.println(storm.progress().line());
    out.flush();
  }
}
