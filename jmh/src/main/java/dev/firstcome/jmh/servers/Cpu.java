package dev.firstcome.jmh.servers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of this JVM and of its server since {@link #begin}. */
public final class Cpu {
  private final OperatingSystemMXBean jvm =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final Server server;
  private long jvmBeganNs;
  private long serverBeganNs;

  /** Reads that server's, beside this JVM's. */
  public Cpu(Server server) {
    this.server = server;
  }

  /** Counts from here on. */
  public void begin() {
    jvmBeganNs = jvm.getProcessCpuTime();
    serverBeganNs = server.cpuNs().orElse(0);
  }

  /** This JVM's, nanoseconds. */
  public long jvmNs() {
    return jvm.getProcessCpuTime() - jvmBeganNs;
  }

  /** The server's, nanoseconds; 0 where it cannot be read. */
  public long serverNs() {
    return server.cpuNs().orElse(serverBeganNs) - serverBeganNs;
  }
}
