/**
 * Charts as data, and as figures of a page.
 *
 * <p>A {@link dev.firstcome.reports.chart.Chart} says what is drawn, in both languages, and nothing
 * of how. {@link dev.firstcome.reports.chart.ChartData} writes all charts of a page into one block
 * of JSON, {@link dev.firstcome.reports.chart.ChartFigure} the place of one chart with its caption,
 * its legend and the table of the same figures, and {@code charts.js} draws them with Apache
 * ECharts, whose script {@link dev.firstcome.reports.chart.ChartScript} takes from its artifact.
 * Colours are the page's CSS variables, {@code --c0} to {@code --c6}, so that they follow light,
 * dark and print without being drawn again. No chart is told apart by its colour alone.
 */
package dev.firstcome.reports.chart;
