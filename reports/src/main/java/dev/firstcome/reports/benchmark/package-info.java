/**
 * What a person reads of a folder of benchmarks: ways of taking a unit, ranked with their errors;
 * what other hot paths cost; and one sentence about the ratio of a Lua script to a transaction.
 *
 * <p>{@link dev.firstcome.reports.benchmark.Measurements} turns JMH's entries into rows. JMH's own
 * score counts calls; a row counts what a call is for: units where the stock is hot, answers where
 * it runs out, since there the units are as many as were put there. The counters beside the score
 * hold a little more time than the score does, so only their quotients are used.
 *
 * <p>Errors are Student's t over the iterations of all JVMs, at 95 %. Iterations of one JVM are not
 * quite independent of each other, and there are but two JVMs: what differs between JVMs is hardly
 * in them. The notes say so.
 */
package dev.firstcome.reports.benchmark;
