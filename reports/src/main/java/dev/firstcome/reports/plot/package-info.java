/**
 * What is drawn of {@link dev.firstcome.reports.trace.Trace}s: one class for each kind of drawing.
 * Each makes the chart, the sentence that says what it shows, with figures, and the table of the
 * same figures; where the traces lack what it needs, it says that in the place, and nothing is
 * drawn.
 */
package dev.firstcome.reports.plot;
