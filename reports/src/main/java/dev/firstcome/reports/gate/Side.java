package dev.firstcome.reports.gate;

import java.util.Locale;

/** One of the two that are compared. */
public enum Side {
  /** What is there already. */
  BASE,
  /** What has changed. */
  HEAD;

  /** Returns its name in plans, manifests and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
