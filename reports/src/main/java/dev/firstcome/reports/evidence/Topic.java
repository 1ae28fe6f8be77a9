package dev.firstcome.reports.evidence;

import java.util.List;

/** What claims are about, in the order of the table, with the figures that bear on it. */
public enum Topic {
  /** Where the queue is kept. */
  STORAGE(Metric.DISK_PER_QUEUED, Metric.MEMORY_PER_QUEUED),
  /** More machines. */
  SCALABILITY(),
  /** What survives. */
  DURABILITY(Metric.WRITTEN),
  /** How much. */
  THROUGHPUT(
      Metric.OFFERED_RATE,
      Metric.ACCEPTED_RATE,
      Metric.ISSUED_RATE,
      Metric.ANSWER_P99,
      Metric.CPU_PER_ACCEPTED,
      Metric.CPU_PER_ISSUED,
      Metric.CEILING),
  /** How soon. */
  LATENCY(Metric.ANSWER_P50, Metric.ANSWER_P99, Metric.ISSUANCE_P50, Metric.ISSUANCE_P99),
  /** The queue on the way. */
  EXTRA_HOP(Metric.QUEUE_P50, Metric.QUEUE_P99),
  /** Groups, partitions, acknowledgements. */
  CONSUMPTION(Metric.STUCK),
  /** First come, first served. */
  ORDER(Metric.ORDER_JUDGED, Metric.ORDER_WRONGED),
  /** Processing again. */
  RECOVERY(Metric.STUCK),
  /** What it takes to run it. */
  OPERATIONS(Metric.PROCESSES, Metric.IDLE_MEMORY, Metric.START_UP, Metric.SETTINGS),
  /** What it takes in memory. */
  MEMORY(Metric.PEAK_MEMORY, Metric.MEMORY_PER_QUEUED),
  /** Time to live, and the number of coupons. */
  LIMITS(
      Metric.EXPIRED_ANSWERS,
      Metric.WINDOW_JUDGED,
      Metric.OUTSIDE_WINDOW,
      Metric.FALSELY_REFUSED,
      Metric.OVERISSUED,
      Metric.SETTLED_BEHIND),
  /** One coupon a user. */
  DUPLICATES(Metric.DUPLICATE_ANSWERS, Metric.ISSUED_TWICE),
  /** What a 202 is worth. */
  HONESTY(Metric.SETTLED_BEHIND, Metric.WITHOUT_COUPON),
  /** Other uses than a first-come drop. */
  PURPOSE();

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Metric> metrics;

  Topic(Metric... metrics) {
    this.metrics = List.of(metrics);
  }

  /** Returns its figures, in order. */
  public List<Metric> metrics() {
    return metrics;
  }
}
