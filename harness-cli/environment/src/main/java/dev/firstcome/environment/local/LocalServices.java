package dev.firstcome.environment.local;

import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.process.FreePorts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts services as processes of this machine. Closing stops all that it has started. */
public final class LocalServices implements AutoCloseable {

  private final FreePorts ports;
  private final List<LocalService> started = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /** Draws the services' ports from {@code ports}. */
  public LocalServices(FreePorts ports) {
    this.ports = ports;
  }

  /**
   * Starts a service.
   *
   * @param serverVariables how it finds its servers
   * @throws ProvisionException if its jar is missing, its process cannot be started, or all was
   *     closed meanwhile
   */
  public LocalService start(ServiceSpec spec, Map<String, String> serverVariables)
      throws ProvisionException {
    spec.requireJar();
    LocalService service = new LocalService(spec, serverVariables, ports.next());
    started.add(service);
    service.launch();
    if (closed) {
      service.kill(); // close() may have looked just before
      throw new ProvisionException(spec.name(), "the environment was closed meanwhile");
    }
    return service;
  }

  @Override
  public void close() {
    closed = true;
    started.forEach(LocalService::close);
  }
}
