package dev.firstcome.app.rig;

import dev.firstcome.app.resources.Meter;
import dev.firstcome.app.resources.ProcessMeter;
import dev.firstcome.app.resources.Reading;
import dev.firstcome.environment.Consumption;
import dev.firstcome.environment.Metered;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.RunningService;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Chooses how a component's cost is read: a process of this machine by the operating system, what
 * its environment counts by the environment. What is neither, such as a server on another machine,
 * is not read, and has no line in the table.
 */
record Meters(ProcessMeter processes) {

  Meter of(RunningServer server) {
    return server instanceof Metered metered ? byEnvironment(metered) : byPid(server::pid);
  }

  Meter of(RunningService service) {
    return service instanceof Metered metered ? byEnvironment(metered) : byPid(service::pid);
  }

  Meter ofProcess(long pid) {
    return byPid(() -> OptionalLong.of(pid));
  }

  private Meter byPid(Supplier<OptionalLong> pid) {
    return () -> {
      OptionalLong now = pid.get();
      return now.isPresent() ? processes.read(now.getAsLong()) : Optional.empty();
    };
  }

  private static Meter byEnvironment(Metered metered) {
    return () -> metered.consumption().map(Meters::reading);
  }

  private static Reading reading(Consumption counted) {
    return new Reading(
        counted.cpuNs(), counted.memoryBytes(), counted.readBytes(), counted.writeBytes());
  }
}
