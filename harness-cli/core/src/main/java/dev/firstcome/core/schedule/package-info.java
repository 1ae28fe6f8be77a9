/**
 * Who clicks on what, and when: open arrivals drawn from a seed before the run starts.
 *
 * <p>The same scenario and seed give the same schedule on every machine and JDK: the random stream
 * is written out here ({@link dev.firstcome.core.schedule.SplitMix64}) and the arithmetic uses
 * {@link java.lang.StrictMath}. So two targets meet the very same clicks (common random numbers).
 *
 * <p>Inside a phase the instants are independent draws from the phase's density, sorted: a Poisson
 * process whose number of clicks is fixed. Evenly spaced clicks would hide the queueing that
 * independent users cause.
 */
package dev.firstcome.core.schedule;
