package dev.firstcome.app.machine;

import dev.firstcome.core.run.Machine;
import oshi.SystemInfo;

/** Takes the machine's fingerprint. */
public final class MachineProbe {

  private MachineProbe() {}

  /** Describes the machine; cores are those that this process may use. */
  public static Machine describe(SystemInfo info) {
    return new Machine(
        info.getOperatingSystem().toString(),
        System.getProperty("os.arch"),
        info.getHardware().getProcessor().getProcessorIdentifier().getName().strip(),
        Runtime.getRuntime().availableProcessors(),
        info.getHardware().getMemory().getTotal(),
        System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"));
  }
}
