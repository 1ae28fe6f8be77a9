package dev.firstcome.app.rig;

/** What the rig is doing. */
public enum Phase {
  /** Servers and service start. */
  STARTING,
  /** The generator starts and warms the service up. */
  WARMING_UP,
  /** The storm blows. */
  STORM,
  /** The storm is over, its backlog is not. */
  DRAINING,
  /** Ledger and coupons are read, everything is stopped, the evidence is judged. */
  JUDGING
}
