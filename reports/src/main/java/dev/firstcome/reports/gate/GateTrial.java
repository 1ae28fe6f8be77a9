package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.comparison.Measure;
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

  /** Returns what of it can be compared. */
  public Use use() {
    return Use.of(trial.result());
  }

  /** Tells whether this figure of it can. */
  boolean usable(Measure measure) {
    return use().allows(measure);
  }

  /** Returns the generator's own median delay, nanoseconds; 0 where it is not known. */
  double lagNs() {
    return trial.result().figures().lag().p50().orElse(0);
  }

  boolean invalidHead() {
    return side == Side.HEAD && validity() == Validity.INVALID;
  }

  /** Tells whether nobody knows that the head answered this one correctly. */
  boolean unknownHead() {
    return side == Side.HEAD && validity() == Validity.UNKNOWN;
  }
}
