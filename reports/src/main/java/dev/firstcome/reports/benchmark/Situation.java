package dev.firstcome.reports.benchmark;

/** What the ways of one ranking have in common, beside the number of threads. */
public enum Situation {
  /** Every attempt gets its unit; counted are units. */
  HOT("hot"),
  /** Most attempts are turned away; counted are answers. */
  RUNS_OUT("runsOut"),
  /** The accept script, which is alone in its ranking; counted are requests. */
  ACCEPT("accept");

  private final String key;

  Situation(String key) {
    this.key = key;
  }

  /** Its key in the words. */
  String key() {
    return key;
  }
}
