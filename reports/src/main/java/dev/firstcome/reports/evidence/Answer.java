package dev.firstcome.reports.evidence;

/** What the runs say to a claim. */
public sealed interface Answer {

  /** Returns why. */
  Reason reason();

  /** The claim holds here, in what was measured. */
  record HoldsHere(Reason reason) implements Answer {}

  /** It does not. */
  record DoesNotHoldHere(Reason reason) implements Answer {}

  /** These runs cannot tell; the reason names what would. */
  record NotMeasuredByThisRun(Reason reason) implements Answer {}

  /** Returns the verdict's name in tables and JSON. */
  default String verdict() {
    if (this instanceof HoldsHere) {
      return "HOLDS_HERE";
    }
    return this instanceof DoesNotHoldHere ? "DOES_NOT_HOLD_HERE" : "NOT_MEASURED_BY_THIS_RUN";
  }

  /** Makes one of the first two. */
  static Answer decided(boolean holds, Reason reason) {
    return holds ? new HoldsHere(reason) : new DoesNotHoldHere(reason);
  }
}
