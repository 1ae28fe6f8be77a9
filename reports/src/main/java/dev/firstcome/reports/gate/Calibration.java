package dev.firstcome.reports.gate;

/**
 * How fast a machine is, by a fixed piece of work of each kind that a run consists of.
 *
 * @param cpuNs of arithmetic
 * @param memoryNs of reads that no cache helps
 * @param loopbackNs of round trips over the loopback interface
 */
public record Calibration(double cpuNs, double memoryNs, double loopbackNs) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if one is not above 0
   */
  public Calibration {
    if (!(cpuNs > 0 && memoryNs > 0 && loopbackNs > 0)) {
      throw new IllegalArgumentException("a probe takes time, so none of its parts can be 0");
    }
  }

  /**
   * Returns how many times slower this machine is than another: the geometric mean of the three.
   */
  public double slowerThan(Calibration other) {
    return Math.cbrt(
        cpuNs / other.cpuNs * (memoryNs / other.memoryNs) * (loopbackNs / other.loopbackNs));
  }
}
