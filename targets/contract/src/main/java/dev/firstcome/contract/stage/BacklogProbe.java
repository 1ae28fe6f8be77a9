package dev.firstcome.contract.stage;

/**
 * What still waits, as the gauges show it. A target makes one bean of it. Asked for at every
 * scrape, so it must be cheap: a counter or one round trip. Where it throws, the gauge reads NaN,
 * never a made-up 0.
 */
public interface BacklogProbe {

  /** Accepted requests that are neither ISSUED, REJECTED nor parked. */
  long backlog();

  /** Entries of the queue that no consumer has taken yet. */
  long consumerLag();

  /** Entries in the dead-letter queue, the parked ones included. */
  long dlqDepth();
}
