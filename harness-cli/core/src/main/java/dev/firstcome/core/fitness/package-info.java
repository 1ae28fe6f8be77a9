/**
 * Whether the measurement itself deserves belief (method.md, 3). It never touches the verdict: an
 * UNFIT run keeps its verdict and its figures, but no ranking is drawn from it.
 */
package dev.firstcome.core.fitness;
