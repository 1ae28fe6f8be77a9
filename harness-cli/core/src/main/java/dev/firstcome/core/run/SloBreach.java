package dev.firstcome.core.run;

/**
 * A limit of the scenario's {@code slo} that the run did not keep.
 *
 * @param key the key under {@code slo}
 * @param limit what was asked for
 * @param measured what came
 */
public record SloBreach(String key, double limit, double measured) {}
