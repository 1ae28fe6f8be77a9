package dev.firstcome.contract.stage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Registers the three gauges over a target's {@link BacklogProbe}. */
public final class BacklogGauges implements MeterBinder {
  private final BacklogProbe probe;

  public BacklogGauges(BacklogProbe probe) {
    this.probe = probe;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "firstcome.backlog", "Accepted requests not yet resolved", p -> p.backlog());
    gauge(registry, "firstcome.consumer.lag", "Queue entries not yet taken", p -> p.consumerLag());
    gauge(registry, "firstcome.dlq.depth", "Dead-lettered entries", p -> p.dlqDepth());
  }

  private void gauge(
      MeterRegistry registry, String name, String text, ToDoubleFunction<BacklogProbe> value) {
    Gauge.builder(name, probe, value).description(text).register(registry);
  }
}
