package dev.firstcome.core.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Where the time of the issuances went, summed over a run: from due to the end of the issuing
 * commit, stage after stage. What no stage accounts for is the rest. It is there where an instant
 * is missing, where an earlier try of the same user made the row, and where two clocks contradict
 * each other (a stage below zero counts as zero).
 *
 * @param issuances how many rows ISSUED had an instant to begin and one to end at
 * @param sums per stage, in the order of {@link Stage}
 * @param totalNs from due to the end of the commit, summed
 * @param restNs the absolute difference of the whole and its stages, per issuance, summed
 * @param medianNs the median issuance, from due to the end of the commit; empty without any
 */
public record StageLedger(
    long issuances, List<Sum> sums, long totalNs, long restNs, OptionalLong medianNs) {

  /** The most that the mean rest may be of the median issuance. */
  public static final double MOST_REST = 0.05;

  /** The stages, in the order in which an issuance passes them. */
  public enum Stage {
    /** From due to sent: the generator's delay. */
    LAG,
    /** From sent to requested: the way to the service, and its wait for a thread. */
    ARRIVAL,
    /** From requested to enqueued: the door. */
    DOOR,
    /**
     * From enqueued to consumed. In an outbox design this holds the outbox commit, the binlog,
     * Connect, the broker and the poll: no instant between them is kept.
     */
    QUEUE,
    /** From consumed to just before the issuing commit. */
    CONSUME,
    /** The issuing commit: the mean of the service's own timer, since no row can hold its end. */
    COMMIT
  }

  /**
   * One stage.
   *
   * @param stage which
   * @param ns summed over the run; empty where it was not measured
   */
  public record Sum(Stage stage, OptionalLong ns) {}

  /** Copies the list. */
  public StageLedger {
    sums = List.copyOf(sums);
  }

  /** Returns the mean rest divided by the median issuance; empty without issuances. */
  public OptionalDouble restShare() {
    return issuances == 0 || medianNs.isEmpty() || medianNs.getAsLong() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) restNs / issuances / medianNs.getAsLong());
  }

  /** Tells whether the rest is small enough for the stages to be believed; false if unknown. */
  public boolean explained() {
    return restShare().orElse(1) <= MOST_REST;
  }
}
