package dev.firstcome.contract.stage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/**
 * Registers {@code firstcome_allocated_bytes}: what all threads of this process have allocated on
 * the heap so far, by the JVM's own count for each thread ({@code
 * com.sun.management.ThreadMXBean}); not a number on a JVM without it. The collector's counters
 * would tell it only from one collection to the next. A thread that has ended counts with what it
 * was last seen to have allocated, so the figure never falls.
 */
public final class AllocationGauge implements MeterBinder {
  private final ThreadMXBean threads;
  private final Map<Long, Long> bytesByThread = new HashMap<>();

  public AllocationGauge(ThreadMXBean threads) {
    this.threads = threads;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("firstcome.allocated.bytes", this, AllocationGauge::bytes)
        .description("Heap bytes allocated by all threads since the start")
        .register(registry);
  }

  synchronized double bytes() {
    if (!(threads instanceof com.sun.management.ThreadMXBean counting)
        || !counting.isThreadAllocatedMemorySupported()
        || !counting.isThreadAllocatedMemoryEnabled()) {
      return Double.NaN;
    }
    long[] ids = counting.getAllThreadIds();
    long[] bytes = counting.getThreadAllocatedBytes(ids);
    for (int i = 0; i < ids.length; i++) {
      bytesByThread.merge(ids[i], bytes[i], Math::max); // -1 for a thread that has just ended
    }
    return bytesByThread.values().stream().mapToLong(Long::longValue).sum();
  }
}
