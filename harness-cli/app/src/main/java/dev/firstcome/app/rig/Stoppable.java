package dev.firstcome.app.rig;

import dev.firstcome.app.time.Timekeeper;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Waits for something that knows no {@link StopSignal} and may take long. */
public final class Stoppable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private final Timekeeper time;
  private final StopSignal stop;

  /** Watches that signal. */
  public Stoppable(Timekeeper time, StopSignal stop) {
    this.time = time;
    this.stop = stop;
  }

  /**
   * Runs {@code task} on a thread of its own. Once somebody asks to stop, the task is interrupted;
   * it must then undo what it had done.
   *
   * @return the result; empty where it was stopped
   * @throws ExecutionException around whatever the task throws
   */
  public <T> Optional<T> call(String name, Callable<T> task)
      throws ExecutionException, InterruptedException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, name);
    thread.start();
    while (!future.isDone()) {
      if (stop.raised()) {
        thread.interrupt();
        thread.join();
        break;
      }
      time.pause(LOOK_EVERY);
    }
    try {
      return Optional.of(future.get());
    } catch (ExecutionException e) {
      if (stop.raised()) {
        return Optional.empty(); // it failed because it was interrupted
      }
      throw e;
    }
  }
}
