package dev.firstcome.core.run;

import java.util.Map;
import java.util.OptionalLong;

/**
 * One process of a run, as the manifest tells of it.
 *
 * @param name {@code service mariadb redis kafka connect generator}
 * @param version as the component reports it
 * @param host where it listens
 * @param port its port; 0 for none
 * @param pid its process; empty where it is not on this machine
 * @param startUpMs from its start to ready; empty where it was running already
 * @param settings every setting that matters
 */
public record Component(
    String name,
    String version,
    String host,
    int port,
    OptionalLong pid,
    OptionalLong startUpMs,
    Map<String, String> settings) {}
