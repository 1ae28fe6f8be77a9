package dev.firstcome.reports.statistics;

/** A source of chance. */
@FunctionalInterface
public interface Draw {

  /** Returns a whole number from 0 to below {@code bound}, each as likely as the others. */
  int below(int bound);
}
