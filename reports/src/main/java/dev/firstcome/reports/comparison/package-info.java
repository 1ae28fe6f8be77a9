/**
 * Interleaved trials, and what may be claimed of them.
 *
 * <p>{@link dev.firstcome.reports.comparison.Duel} takes the trials in their order and holds, for
 * each target against the first, a {@link dev.firstcome.reports.comparison.FigureContest} per
 * {@link dev.firstcome.reports.comparison.Measure}: the ratio, its interval and the {@link
 * dev.firstcome.reports.comparison.Claim}. Everything that is printed, {@link
 * dev.firstcome.reports.comparison.DuelReport}, {@link dev.firstcome.reports.comparison.DuelJson},
 * is made from that.
 *
 * <p>The rules (method.md, "What may be claimed"): one figure is declared beforehand and judged at
 * 5 %; all others of all contests are one family, Holm-corrected. Below six pairs nothing is
 * claimed. A claim whose effect is within the noise floor of the A/A control is withdrawn. And one
 * trial that is not VALID, or not FIT, takes every claim from the contests that its target is in,
 * with its reason named: verdict and fitness each in a line of its own.
 */
package dev.firstcome.reports.comparison;
