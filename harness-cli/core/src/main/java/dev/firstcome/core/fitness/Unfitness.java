package dev.firstcome.core.fitness;

import dev.firstcome.core.sentence.Sentence;

/**
 * One reason against the figures.
 *
 * @param cause which
 * @param measured the figure
 * @param limit what it must not exceed (for {@link Cause#RATE_MISSED}: of the miss)
 * @param sentence the reason in one sentence
 */
public record Unfitness(Cause cause, double measured, double limit, Sentence sentence) {}
