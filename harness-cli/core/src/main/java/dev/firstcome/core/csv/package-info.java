/**
 * The plain CSV of the run directory: integers and words, no quoting, read strictly.
 *
 * <p>A history may be a gigabyte, so a file is cut into blocks of whole lines ({@link
 * dev.firstcome.core.csv.Blocks}) that are parsed on all cores and taken in the order of the file
 * ({@link dev.firstcome.core.csv.CsvFile}). What comes out, and which line is complained about,
 * does not depend on how many cores there are: a block counts its own lines, and only who takes the
 * blocks in order knows how many came before.
 */
package dev.firstcome.core.csv;
