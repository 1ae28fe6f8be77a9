package dev.firstcome.app.doctor;

/**
 * Room for the servers' data of a run, and for run directories.
 *
 * @param place the folder that was asked about
 * @param freeBytes what this user may still write there
 */
record DiskProbe(String place, long freeBytes) implements Probe {

  private static final double GIB = 1L << 30;

  @Override
  public Diagnosis look() {
    double free = freeBytes / GIB;
    return Diagnosis.of(
        "disk", Limits.least(free, 1, 5), "free", Numbers.one(free), "place", place);
  }
}
