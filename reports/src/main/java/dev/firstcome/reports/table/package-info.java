/** A table of texts, and its layouts: for a terminal, Markdown and HTML. */
package dev.firstcome.reports.table;
