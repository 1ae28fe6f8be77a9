/**
 * A judgement for people and for programs: text for a terminal, Markdown, and one JSON object. It
 * is made from a {@link dev.firstcome.core.checker.Judgement} alone, so any run directory can be
 * shown, whoever wrote it; and the page of a run shows the same chart and the same evidence.
 */
package dev.firstcome.reports.verdict;
