package dev.firstcome.core.run;

/**
 * {@code allocations.json}: what the service allocated on its heap over storm and drain.
 *
 * @param bytes of all its threads together
 */
public record AllocationTotal(long bytes) {}
