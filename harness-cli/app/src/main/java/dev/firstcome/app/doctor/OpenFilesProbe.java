package dev.firstcome.app.doctor;

/**
 * Each virtual user has a socket, at both of its ends. A soft limit does not matter: processes are
 * started with the hard one.
 *
 * @param hardLimit of open files
 */
record OpenFilesProbe(long hardLimit) implements Probe {

  @Override
  public Diagnosis look() {
    return Diagnosis.of(
        "files", Limits.least((double) hardLimit, 4_096, 16_384), "limit", hardLimit);
  }
}
