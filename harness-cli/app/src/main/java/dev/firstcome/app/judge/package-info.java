/**
 * From a run directory to its judgement. {@link dev.firstcome.app.judge.Evidence} reads the files,
 * and nothing but the files, so that a run judges itself by the same way as {@code verify} judges
 * any directory a year later; everything it decides is decided by {@code core}.
 */
package dev.firstcome.app.judge;
