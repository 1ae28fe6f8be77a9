/** The fixed words of all reports, in English and Korean. */
package dev.firstcome.reports.words;
