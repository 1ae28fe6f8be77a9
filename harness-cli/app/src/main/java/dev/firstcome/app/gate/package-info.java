/**
 * Runs what a gate needs; {@code reports.gate} decides.
 *
 * <p>One instrument: this harness and its generator drive both sides. A side is a {@link
 * dev.firstcome.app.gate.Distribution}, a folder with the executable jars of targets; of a git ref
 * {@link dev.firstcome.app.gate.RefBuild} makes one, in a work tree of its own, and keeps the jars
 * by their commit. {@link dev.firstcome.app.gate.GateRun} then runs interleaved trials as any
 * comparison's are run, each from nothing: fresh servers, a fresh JVM and a warm-up. That costs
 * more than half of a trial's time, and cannot be had cheaper: two JVMs of one jar differ from each
 * other for as long as they live (Georges and others, "Statistically Rigorous Java Performance
 * Evaluation", OOPSLA 2007), so a service that was kept from trial to trial would be one draw of
 * each side, however many pairs were taken with it.
 */
package dev.firstcome.app.gate;
