package dev.firstcome.core.run;

/**
 * Where a run took place.
 *
 * @param os name and version
 * @param arch the processor's architecture
 * @param cpu the processor's model
 * @param cores logical processors
 * @param memoryBytes physical memory
 * @param jvm vendor and version
 */
public record Machine(
    String os, String arch, String cpu, int cores, long memoryBytes, String jvm) {}
