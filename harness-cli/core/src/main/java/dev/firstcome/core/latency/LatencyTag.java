package dev.firstcome.core.latency;

import java.util.Locale;

/** The tags of {@code latency.hlog}. */
public enum LatencyTag {
  /** From due to answer. */
  ANSWER_DUE,
  /** From send to answer. */
  ANSWER_SENT,
  /** From due to send: the generator's own delay. */
  LAG,
  /** From due to issued. */
  ISSUANCE,
  /** From enqueued to consumed. */
  QUEUE,
  /** From consumed to issued. */
  CONSUME,
  /** The issuing commit. */
  COMMIT;

  /** Returns the tag in the file. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
