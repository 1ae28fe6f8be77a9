package dev.firstcome.core.checker;

/** What one check came to. */
public enum CheckStatus {
  /** Judged, and nothing found. */
  PASSED,
  /** The anomaly is there. */
  VIOLATED,
  /** There was nothing to judge; it takes no part in the verdict. */
  VACUOUS,
  /** It could not be judged: evidence is missing, or the check itself failed. */
  UNKNOWN
}
