/**
 * Comparisons of several trials: which trial runs when, under which seed, what is kept of it, and
 * how a comparison is read again from directories. It runs nothing itself: {@link
 * dev.firstcome.app.duel.DuelRun} asks for one trial after the other, and writes {@code
 * comparison.json} after each, so that a comparison that was interrupted, or killed, can go on.
 */
package dev.firstcome.app.duel;
