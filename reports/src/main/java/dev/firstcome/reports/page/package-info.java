/** Parts of {@code report.html} that are of the page alone: where it ran, and how to repeat it. */
package dev.firstcome.reports.page;
