package dev.firstcome.app.doctor;

/**
 * Servers listen on free ports of loopback, and each virtual user's socket has one of its own.
 *
 * @param canListen whether a server's port could be opened
 * @param outgoing how many ports connections may be made from
 */
record PortsProbe(boolean canListen, long outgoing) implements Probe {

  @Override
  public Diagnosis look() {
    if (!canListen) {
      return Diagnosis.saying("closed", "ports", Health.FAIL, "outgoing", outgoing);
    }
    return Diagnosis.of(
        "ports", Limits.least((double) outgoing, 4_096, 16_384), "outgoing", outgoing);
  }
}
