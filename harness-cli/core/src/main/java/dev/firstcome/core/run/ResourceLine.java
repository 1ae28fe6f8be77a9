package dev.firstcome.core.run;

/**
 * One line of {@code resources.csv}.
 *
 * @param atNs wall clock, nanoseconds since the epoch
 * @param component {@code service mariadb redis kafka connect generator}
 * @param cpuNs processor time since the component started
 * @param rssBytes resident memory now
 * @param readBytes read from storage since it started
 * @param writeBytes written to storage since it started
 */
public record ResourceLine(
    long atNs, String component, long cpuNs, long rssBytes, long readBytes, long writeBytes) {}
