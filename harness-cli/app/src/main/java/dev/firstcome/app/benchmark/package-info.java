/**
 * Runs the benchmarks of the module {@code jmh}, which is forked and never imported: servers are
 * started once, then JMH once for each benchmark of a {@link
 * dev.firstcome.app.benchmark.BenchmarkPlan}, one after another, so that whatever ends a run leaves
 * what was finished before.
 *
 * <p>A plan has rounds. Each measures everything once, in JVMs of its own, and every other round
 * goes backwards, so that a machine that slows down favours nobody. Which benchmarks there are JMH
 * itself tells ({@link dev.firstcome.app.benchmark.BenchmarkListing}).
 *
 * <p>The folder keeps the ending {@code .partial} until all has run; {@link
 * dev.firstcome.app.benchmark.BenchmarkFolder} knows what of the plan is still to be done.
 */
package dev.firstcome.app.benchmark;
