/**
 * What the rig hands to the load generator's own process, and what it gets back: {@code storm.json}
 * and {@code storm-summary.json} in the run directory.
 */
package dev.firstcome.core.storm;
