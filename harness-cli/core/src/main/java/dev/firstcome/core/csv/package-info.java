/** The plain CSV of the run directory: integers and words, no quoting, read strictly. */
package dev.firstcome.core.csv;
