package dev.firstcome.contract.settings;

/** Which halves of a service one process runs, so that they can be scaled or killed apart. */
public enum Role {
  /** Both halves. */
  BOTH,
  /** Takes requests; issues nothing. */
  API,
  /** Issues; its HTTP face is health and metrics alone. */
  CONSUMER;

  /** Whether a process in this role does the work of {@code half}. */
  public boolean covers(Role half) {
    return this == BOTH || this == half;
  }
}
