/**
 * The evidence table: every claim that the source document makes about the designs, and what these
 * runs have to say to it.
 *
 * <p>Claims are data ({@code claims.json}), numbered, with the source's line quoted. Each names a
 * {@link dev.firstcome.reports.evidence.Proposition}: what a run can decide about it. A proposition
 * is a pure function over {@link dev.firstcome.reports.evidence.Measured} runs to an {@link
 * dev.firstcome.reports.evidence.Answer}. Propositions of one {@link
 * dev.firstcome.reports.evidence.Topic} share the same figures, which stand there once.
 *
 * <p>Rules that keep it honest: a run that is not VALID decides nothing and shows nothing. The
 * figures of an UNFIT run are shown and marked, and decide nothing that a clock or a counter has to
 * decide. Two designs differ only where the paired interval excludes 1; without a duel, where the
 * trials' ranges do not overlap. A claim that no figure here can touch says what would.
 */
package dev.firstcome.reports.evidence;
