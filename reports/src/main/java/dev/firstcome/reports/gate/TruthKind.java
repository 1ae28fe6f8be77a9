package dev.firstcome.reports.gate;

import java.util.Locale;

/** What is known beforehand of a gate in an experiment, and what it then should decide. */
public enum TruthKind {
  /** Both sides are the same: it must not fail. */
  SAME(GateVerdict.PASSED),
  /** The head's answers are delayed: it must find that they have regressed. */
  SLOWER(GateVerdict.REGRESSED),
  /** The head overissues: it must find that it is INVALID. */
  WRONG(GateVerdict.INVALID);

  private final GateVerdict right;

  TruthKind(GateVerdict right) {
    this.right = right;
  }

  /** Returns what the gate should decide. */
  public GateVerdict right() {
    return right;
  }

  /** Tells whether a decision contradicts what is known; to be inconclusive never does. */
  public boolean contradicts(GateVerdict verdict) {
    return verdict != right && verdict != GateVerdict.INCONCLUSIVE;
  }

  /** Returns its name in file names. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
