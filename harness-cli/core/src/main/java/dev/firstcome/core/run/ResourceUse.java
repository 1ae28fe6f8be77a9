package dev.firstcome.core.run;

/**
 * What one component used.
 *
 * @param component {@code service mariadb redis kafka connect generator}
 * @param cpuNs processor time from t = 0 to the end of the drain
 * @param peakRssBytes the greatest resident memory that was sampled
 * @param readBytes read from storage
 * @param writtenBytes written to storage
 */
public record ResourceUse(
    String component, long cpuNs, long peakRssBytes, long readBytes, long writtenBytes) {}
