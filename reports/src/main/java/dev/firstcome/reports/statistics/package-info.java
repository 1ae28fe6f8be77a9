/**
 * What a difference between two designs is worth: paired ratios, their intervals, and how many of
 * them may be claimed at once. Pure; chance comes in as a {@link
 * dev.firstcome.reports.statistics.Draw}. It knows no runs: whoever has pairs of positive figures
 * can use it, a duel or a gate.
 *
 * <p>Trials come in pairs, so the figure is the ratio within a pair, on the logarithmic scale:
 * there "twice" and "half" are equally far from "the same", and what slows a whole pair down (the
 * machine, the hour, the schedule) cancels out. The ratio that is reported is the geometric mean of
 * the pairs' ratios.
 *
 * <p>The interval is the symmetric bootstrap-t interval (Hall, "On symmetric bootstrap confidence
 * intervals", J. R. Statist. Soc. B 50, 1988; Efron and Tibshirani, "An Introduction to the
 * Bootstrap", 1993, section 12.5). The simpler percentile interval is too short by a factor of
 * {@code sqrt((n-1)/n)} and knows nothing of the uncertainty of its own width: with six pairs it
 * holds the true ratio about 86 times in a hundred, not 95. BCa mends skewness and not that. The
 * coverage of both is under test, by simulation with a known ratio.
 *
 * <p>Below {@value dev.firstcome.reports.statistics.PairedRatio#LEAST_PAIRS} pairs there is no
 * interval: even if all of five pairs point the same way, a fair coin does so once in 16 throws
 * ({@code 2/2^5}); with six it is once in 32, which is below 5 %.
 */
package dev.firstcome.reports.statistics;
