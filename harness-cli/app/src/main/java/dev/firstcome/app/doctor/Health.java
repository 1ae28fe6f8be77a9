package dev.firstcome.app.doctor;

/** How it stands with one thing. */
public enum Health {
  /** Nothing to do. */
  OK,
  /** A run works, but in fewer ways, or its figures deserve less belief. */
  WARN,
  /** A run will not work. */
  FAIL
}
