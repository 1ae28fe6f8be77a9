/**
 * The run directory, the only interface between the parts (results.md): its paths, its manifest,
 * its result, and the directory of a comparison.
 */
package dev.firstcome.core.run;
