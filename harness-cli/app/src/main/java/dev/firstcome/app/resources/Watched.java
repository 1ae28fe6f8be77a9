package dev.firstcome.app.resources;

/**
 * A process whose cost is counted.
 *
 * @param name as shown in the table, such as {@code service}, {@code redis}, {@code generator}
 * @param pid the operating system's id of the process itself, not of a wrapper
 */
public record Watched(String name, long pid) {}
