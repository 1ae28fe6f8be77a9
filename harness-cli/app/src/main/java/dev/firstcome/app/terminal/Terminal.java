package dev.firstcome.app.terminal;

import dev.firstcome.app.time.Timekeeper;
import java.io.PrintStream;
import java.time.Duration;

/** Standard error as a place for progress: lines that stay, and one line that is rewritten. */
public final class Terminal {

  private static final String REWRITE = "\r\033[K";
  private static final Duration PLAIN_EVERY = Duration.ofSeconds(5);

  private final PrintStream err;
  private final boolean interactive;
  private final Timekeeper time;
  private boolean lineIsLive;
  private long plainLineNs;
  private boolean plainLineShown;

  /**
   * A place for progress.
   *
   * @param err where progress goes
   * @param interactive whether a person's terminal is at the other end
   */
  public Terminal(PrintStream err, boolean interactive, Timekeeper time) {
    this.err = err;
    this.interactive = interactive;
    this.time = time;
  }

  /** Prints a line that stays. */
  public synchronized void say(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  /** Shows a line that the next one replaces; elsewhere than on a terminal at most every 5 s. */
  public synchronized void live(String line) {
    if (interactive) {
      err.print(REWRITE + line);
      err.flush();
      lineIsLive = true;
    } else if (!plainLineShown || time.since(plainLineNs).compareTo(PLAIN_EVERY) >= 0) {
      plainLineShown = true;
      plainLineNs = time.epochNs();
      err.println(line);
      err.flush();
    }
  }

  /** Takes the live line away. */
  public synchronized void clear() {
    if (lineIsLive) {
      err.print(REWRITE);
      err.flush();
      lineIsLive = false;
    }
  }
}
