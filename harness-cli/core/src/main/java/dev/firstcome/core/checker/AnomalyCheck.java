package dev.firstcome.core.checker;

/** Judges one anomaly. Stateless and pure. */
interface AnomalyCheck {
  Anomaly anomaly();

  Finding judge(Evidence evidence);
}
