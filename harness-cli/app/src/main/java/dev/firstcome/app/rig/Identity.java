package dev.firstcome.app.rig;

import dev.firstcome.core.run.Machine;

/**
 * What is running, and where.
 *
 * @param version the harness's version
 * @param gitCommit the commit that it was built from
 * @param machine where it runs
 */
public record Identity(String version, String gitCommit, Machine machine) {}
