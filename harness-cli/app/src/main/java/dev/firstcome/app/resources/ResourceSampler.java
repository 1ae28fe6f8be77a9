package dev.firstcome.app.resources;

import dev.firstcome.app.time.Timekeeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads every component's counters twice a second, on a thread of its own, until it is closed. */
public final class ResourceSampler implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofMillis(500);

  private final Timekeeper time;
  private final ResourceLog log;
  private final List<Watched> watched = new CopyOnWriteArrayList<>();
  private final Thread thread;

  private ResourceSampler(Timekeeper time, ResourceLog log) {
    this.time = time;
    this.log = log;
    this.thread = new Thread(this::run, "resource-sampler");
    this.thread.setDaemon(true);
  }

  /** Starts sampling; the samples go into {@code log}. */
  public static ResourceSampler start(Timekeeper time, ResourceLog log) {
    ResourceSampler sampler = new ResourceSampler(time, log);
    sampler.thread.start();
    return sampler;
  }

  public void watch(Watched component) {
    watched.add(component);
  }

  /** Samples all components now: call it at the edge of a window. */
  public synchronized void sample() {
    for (Watched component : watched) {
      component
          .meter()
          .read()
          .ifPresent(
              reading -> log.add(new ResourceSample(time.epochNs(), component.name(), reading)));
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        sample();
        time.pause(PERIOD);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops sampling. Returns when the last sample is in the log. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
