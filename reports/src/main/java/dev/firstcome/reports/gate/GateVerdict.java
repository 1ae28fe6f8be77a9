package dev.firstcome.reports.gate;

/** What a gate decides. */
public enum GateVerdict {
  /** The head is correct, and has not regressed beyond the threshold. */
  PASSED,
  /** A figure has. */
  REGRESSED,
  /** The checker found the head's answers or its ledger wrong; its speed is no matter then. */
  INVALID,
  /** It cannot be told from these trials. */
  INCONCLUSIVE
}
