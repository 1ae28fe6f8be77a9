package dev.firstcome.app.resources;

import java.util.Optional;
import oshi.SystemInfo;
import oshi.software.os.OSProcess;
import oshi.software.os.OperatingSystem;

/** Counters as OSHI reads them; it knows where each operating system keeps them. */
public final class OshiMeter implements ProcessMeter {

  private static final long NS_PER_MS = 1_000_000L;

  private final OperatingSystem system;

  /**
   * Reads what OSHI reads.
   *
   * @param info OSHI's entry point; one for the whole program
   */
  public OshiMeter(SystemInfo info) {
    this.system = info.getOperatingSystem();
  }

  @Override
  public Optional<Reading> read(long pid) {
    OSProcess process = system.getProcess(Math.toIntExact(pid));
    if (process == null || process.getState() == OSProcess.State.INVALID) {
      return Optional.empty();
    }
    long cpuMs = process.getUserTime() + process.getKernelTime();
    return Optional.of(
        new Reading(
            cpuMs * NS_PER_MS,
            process.getResidentSetSize(),
            process.getBytesRead(),
            process.getBytesWritten()));
  }
}
