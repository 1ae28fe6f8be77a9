package dev.firstcome.contract.stage;

import java.util.Locale;

/** A stretch of an issuance's way. */
public enum Stage {
  /** From enqueued to consumed. */
  QUEUE,
  /** From consumed to just before the issuing COMMIT. */
  CONSUME,
  /** The issuing COMMIT itself. */
  COMMIT;

  /** The value of the metric's label {@code stage}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
