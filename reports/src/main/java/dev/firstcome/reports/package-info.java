/**
 * What a person reads of runs: the comparison table (terminal, Markdown, HTML), the summary of one
 * run with its evidence, and {@code report.html}. All of it is made from what is in run
 * directories: the texts from {@link dev.firstcome.core.run.RunResult}s alone, the page's charts
 * from the raw files too ({@link dev.firstcome.reports.trace}). So it can be made again at any
 * time, on any machine; and it looks the same under every default locale, because the language is
 * asked for and numbers are written one way.
 *
 * <p>The way of the data: {@link dev.firstcome.reports.ComparisonTable} puts the figures into a
 * {@link dev.firstcome.reports.table.Table} of texts, and a layout of that package prints it.
 *
 * <p>Three rules keep the table honest. A run that is not VALID and FIT has every figure marked,
 * and the notes say why. A ratio is shown only between two runs that are both VALID and FIT, and
 * never as a claim: one pair of runs can support none (method.md, 4). A quantile with fewer than 10
 * samples beyond it is a dash.
 */
package dev.firstcome.reports;
