package dev.firstcome.app.resources;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every sample of a run, in the order in which it was taken. Safe for use by many threads. */
public final class ResourceLog {

  private static final String HEADER = "at_ns,component,cpu_ns,rss_bytes,read_bytes,write_bytes\n";

  private final List<ResourceSample> samples = new ArrayList<>();

  public synchronized void add(ResourceSample sample) {
    samples.add(sample);
  }

  public synchronized int size() {
    return samples.size();
  }

  /**
   * The cost of each component within a window, in the order in which the components first
   * appeared. A component that started inside the window is counted from nothing; one that had
   * ended before it, or was never seen, is left out.
   *
   * @param fromNs wall clock, inclusive
   * @param toNs wall clock, inclusive
   */
  public synchronized Map<String, Usage> usage(long fromNs, long toNs) {
    Map<String, Window> windows = new LinkedHashMap<>();
    for (ResourceSample sample : samples) {
      windows.computeIfAbsent(sample.component(), name -> new Window()).take(sample, fromNs, toNs);
    }
    Map<String, Usage> usages = new LinkedHashMap<>();
    windows.forEach(
        (name, window) -> {
          if (window.last != null) {
            usages.put(name, window.usage());
          }
        });
    return usages;
  }

  /** Writes {@code resources.csv}, replacing what was there. */
  public synchronized void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (ResourceSample sample : samples) {
        Reading reading = sample.reading();
        out.write(
            sample.atNs()
                + ","
                + sample.component()
                + ","
                + reading.cpuNs()
                + ","
                + reading.rssBytes()
                + ","
                + reading.readBytes()
                + ","
                + reading.writeBytes()
                + "\n");
      }
    }
  }

  private static final class Window {
    private static final Reading NOTHING = new Reading(0, 0, 0, 0);

    private Reading before = NOTHING;
    private Reading last;
    private long peakRssBytes;

    void take(ResourceSample sample, long fromNs, long toNs) {
      if (sample.atNs() > toNs) {
        return;
      }
      if (sample.atNs() <= fromNs) {
        before = sample.reading();
      }
      if (sample.atNs() >= fromNs) {
        last = sample.reading();
        peakRssBytes = Math.max(peakRssBytes, last.rssBytes());
      }
    }

    Usage usage() {
      return new Usage(
          last.cpuNs() - before.cpuNs(),
          peakRssBytes,
          last.readBytes() - before.readBytes(),
          last.writeBytes() - before.writeBytes());
    }
  }
}
