package dev.firstcome.reports.gate;

/** What a figure may do to the verdict. */
public enum Weight {
  /** It was declared beforehand: it fails the gate, and only it lets it pass. */
  PRIMARY,
  /** It can fail the gate, after Holm's correction. */
  BLOCKING,
  /** It is shown, and does nothing. */
  SHOWN
}
