/**
 * Numbers for people: three significant digits, one unit for a whole row, the same under every
 * default locale.
 */
package dev.firstcome.reports.format;
