package dev.firstcome.app.doctor;

/**
 * A run of the larger design takes about 2.5 GiB: service, broker, Connect, database, generator.
 *
 * @param availableBytes what could be had without swapping
 */
record MemoryProbe(long availableBytes, long totalBytes) implements Probe {

  private static final double GIB = 1L << 30;

  @Override
  public Diagnosis look() {
    double available = availableBytes / GIB;
    return Diagnosis.of(
        "memory",
        Limits.least(available, 2, 4),
        "available",
        Numbers.one(available),
        "total",
        Numbers.one(totalBytes / GIB));
  }
}
