/**
 * Whether a change made a design slower, or wrong. Pure: it takes trials that have run, or figures
 * that were stored, and decides; running is {@code app.gate}'s.
 *
 * <p>Three questions, one model. {@link dev.firstcome.reports.gate.SidesGate} holds the
 * <em>head</em> against the <em>base</em>, interleaved in one job on one machine; {@link
 * dev.firstcome.reports.gate.BaselineGate} holds it against a {@link
 * dev.firstcome.reports.gate.Baseline} that was stored; both make {@link
 * dev.firstcome.reports.gate.Contest}s, which {@link dev.firstcome.reports.gate.GateJudge} turns
 * into {@link dev.firstcome.reports.gate.Judged} figures and a {@link
 * dev.firstcome.reports.gate.Gate}. {@link dev.firstcome.reports.gate.HistoryGate} looks for change
 * points in the results of many past runs. Everything that is printed is made from those.
 *
 * <p>The rules (docs/gate.md). The checker comes first: a head with an INVALID trial fails,
 * whatever its speed. A figure has regressed only where its whole interval lies beyond the
 * threshold, and holds only where the whole interval lies within it; what lies on both sides is
 * open, and is said to be. The primary figure decides between passed and inconclusive. The others
 * are Holm-corrected, can only fail the gate, and cannot leave it open: a dozen figures are never
 * all narrow at once.
 */
package dev.firstcome.reports.gate;
