package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.comparison.MeasuredTrial;

/** A trial of one side. */
public record GateTrial(Side side, MeasuredTrial trial) {

  /** Returns the checker's verdict. */
  public Validity validity() {
    return trial.result().verdict().validity();
  }

  /** Returns the name of the target that ran. */
  public String target() {
    return trial.result().target();
  }

  /** Tells whether its figures can be used. */
  public boolean usable() {
    return trial.ranks();
  }

  boolean invalidHead() {
    return side == Side.HEAD && validity() == Validity.INVALID;
  }
}
