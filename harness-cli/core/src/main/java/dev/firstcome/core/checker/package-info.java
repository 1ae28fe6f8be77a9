/**
 * What went wrong, judged from history, ledger and coupons alone. Pure functions: no input or
 * output, no clock, no randomness. Each of the ten anomalies of results.md is a class of its own;
 * none knows of another.
 *
 * <p>{@link dev.firstcome.core.checker.Evidence} sorts operations and rows by (coupon, user) once,
 * and lays out what the checks look at in that order, so that each check is one walk along the
 * memory. Walks that know nothing of each other are made on all cores, and none of them shows in
 * the result. The sort is a radix sort; what is left of the order is sorted by comparison: the
 * whole is O(n log n).
 *
 * <p>A check is three-valued and may be VACUOUS. One that throws becomes an UNKNOWN finding. Three
 * anomalies accuse a target of something that a line missing from the history could excuse
 * (PHANTOM, OUTSIDE_WINDOW, ORDER_INVERSION: a send that was lost may have been the one that asked,
 * or asked in time, or asked earlier); where lines are known to be missing they are UNKNOWN rather
 * than VIOLATED. A ledger or a list of coupons that was cut short is no final read, so that nothing
 * can be judged by it.
 *
 * <p>Beside the verdict stands what it was like for the people, which judges nobody: {@link
 * dev.firstcome.core.checker.HonestAnswers} and {@link dev.firstcome.core.checker.SellOutBoundary}.
 * Both together take one more walk over the pairs ({@link dev.firstcome.core.checker.Asking}).
 */
package dev.firstcome.core.checker;
