/**
 * The harness's command. {@link dev.firstcome.app.Main} is the composition root: it alone makes
 * clocks, random sources and the environment's provider, and it alone ends the JVM.
 *
 * <pre>
 * cli -&gt; rig -&gt; {target, ledger, resources, judge}      terminal, machine, time: leaves
 * </pre>
 */
package dev.firstcome.app;
