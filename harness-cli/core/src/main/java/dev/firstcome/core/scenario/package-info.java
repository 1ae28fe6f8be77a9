/**
 * What a run shall do, as an immutable record that was parsed strictly.
 *
 * <p>A scenario file is YAML. It is first read into a tree in which every node knows its line and
 * column ({@link dev.firstcome.core.scenario.ScenarioSource}), overrides of the command line are
 * laid over that tree, and only then is it read into a {@link
 * dev.firstcome.core.scenario.Scenario}. So each complaint can name the place: {@code
 * file:line:column: key: what is wrong}.
 *
 * <p>All instants are milliseconds relative to the start of the measured window (t = 0, when the
 * first phase of the arrivals may begin), so that a file says the same on every day.
 */
package dev.firstcome.core.scenario;
