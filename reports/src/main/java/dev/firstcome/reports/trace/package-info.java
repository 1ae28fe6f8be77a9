/**
 * What runs showed over time, reduced to what a drawing can hold.
 *
 * <p>{@link dev.firstcome.reports.trace.TraceReader} reads the raw files of one run, and {@link
 * dev.firstcome.reports.trace.Trace#plus} joins the runs of one design, so that however many trials
 * there are, only one of them is in memory as a whole. All times count from the first due click of
 * a run, which is the same moment of the schedule in each. Latencies are joined as histograms;
 * backlog, processor time and memory as means. What a run directory lacks is empty here.
 */
package dev.firstcome.reports.trace;
