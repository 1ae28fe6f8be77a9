package dev.firstcome.app.resources;

/**
 * A component whose cost is counted.
 *
 * @param name as shown in the table, such as {@code service}, {@code redis}, {@code generator}
 * @param meter asked anew for each sample, since a restart gives a component another process
 */
public record Watched(String name, Meter meter) {}
