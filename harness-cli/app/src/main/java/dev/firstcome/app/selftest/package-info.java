/**
 * The checker and the rig, put to the test themselves. A checker is worth something once it has
 * caught the defect that it is for, and only that one.
 *
 * <p>Each {@link dev.firstcome.app.selftest.Defect} of the in-memory target names its storm and the
 * exact set of anomalies that it must come out with; each {@link
 * dev.firstcome.app.selftest.SmallStorm} is also driven at a target without a defect, as the
 * control. A {@link dev.firstcome.app.selftest.Trial} is one such run, through the whole rig: the
 * service in a process of its own, the real generator, the drain, the ledger over HTTP, the
 * checker. A {@link dev.firstcome.app.selftest.TrialOutcome} says whether it came out as declared.
 *
 * <p>The declarations live here, because the harness judges and must not take the target's word for
 * what it will find. All that the two share is the defects' names.
 */
package dev.firstcome.app.selftest;
