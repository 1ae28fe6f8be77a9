package dev.firstcome.app.doctor;

/**
 * Service, servers and generator share the cores.
 *
 * @param cores that this process may use
 */
record CoresProbe(int cores) implements Probe {

  @Override
  public Diagnosis look() {
    return Diagnosis.of("cores", Limits.least(cores, 2, 4), "cores", cores);
  }
}
