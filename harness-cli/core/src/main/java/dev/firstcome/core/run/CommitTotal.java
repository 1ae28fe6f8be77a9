package dev.firstcome.core.run;

/**
 * {@code commits.json}: the service's timer of its issuing commits, over storm and drain.
 *
 * @param commits how many
 * @param totalNs how long they took together
 */
public record CommitTotal(long commits, long totalNs) {}
