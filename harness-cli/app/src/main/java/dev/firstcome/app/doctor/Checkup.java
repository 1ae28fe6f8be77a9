package dev.firstcome.app.doctor;

import dev.firstcome.app.time.Timekeeper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import oshi.SystemInfo;
import oshi.hardware.GlobalMemory;

/** All probes, in the order in which they are shown. */
public final class Checkup {

  /** Where there is nothing to ask, as on macOS, the limit is taken to be no obstacle. */
  private static final long UNTOLD = Integer.MAX_VALUE;

  private final List<Probe> probes;

  /** A check-up of these. */
  public Checkup(List<Probe> probes) {
    this.probes = List.copyOf(probes);
  }

  /**
   * A check-up of this machine.
   *
   * @param runs where run directories go
   * @param binaries by the server's name, why it cannot be run embedded
   * @param images that containers are made from
   */
  public static Checkup ofThisMachine(
      SystemInfo system,
      Path runs,
      Map<String, Optional<String>> binaries,
      List<String> images,
      Timekeeper time,
      LongSupplier nanoTime) {
    KernelFiles kernel = new KernelFiles(Path.of("/"));
    Docker docker = new DockerCommand();
    GlobalMemory memory = system.getHardware().getMemory();
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return new Checkup(
        List.of(
            new JdkProbe(Runtime.version().feature(), System.getProperty("java.vm.name")),
            new CoresProbe(Runtime.getRuntime().availableProcessors()),
            new MemoryProbe(memory.getAvailable(), memory.getTotal()),
            new DiskProbe(runs.toString(), MachineFacts.freeBytes(runs)),
            new OpenFilesProbe(kernel.hardLimitOfOpenFiles().orElse(UNTOLD)),
            new PortsProbe(MachineFacts.canListen(), kernel.outgoingPorts().orElse(UNTOLD)),
            new BinariesProbe(platform, binaries, docker),
            new DockerProbe(docker),
            new ImagesProbe(docker, images),
            new ClockProbe(nanoTime),
            new FrequencyProbe(kernel.governors()),
            new NeighbourProbe(time, kernel::cpuTicks)));
  }

  /** Looks at everything. */
  public List<Diagnosis> run() throws InterruptedException {
    List<Diagnosis> all = new ArrayList<>();
    for (Probe probe : probes) {
      all.add(probe.look());
    }
    return all;
  }
}
