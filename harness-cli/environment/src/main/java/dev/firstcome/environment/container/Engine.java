package dev.firstcome.environment.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.firstcome.environment.ProvisionException;
import java.net.URI;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.TransportConfig;

/**
 * The container engine, and how this machine reaches what runs in it.
 *
 * @param client speaks to it
 * @param http the same, for the one question that the client cannot put
 * @param host where published ports are reached
 * @param bindAddress what they are bound to
 */
record Engine(DockerClient client, DockerHttpClient http, String host, String bindAddress) {

  private static final String EVERYWHERE = "0.0.0.0";

  /**
   * Finds the engine, as Testcontainers does.
   *
   * @throws ProvisionException if none answers
   */
  static Engine connect() throws ProvisionException {
    try {
      DockerClientFactory factory = DockerClientFactory.instance();
      DockerClient client = factory.client();
      TransportConfig transport = factory.getTransportConfig();
      DockerHttpClient http =
          new ZerodepDockerHttpClient.Builder()
              .dockerHost(transport.getDockerHost())
              .sslConfig(transport.getSslConfig())
              .build();
      String host = factory.dockerHostIpAddress();
      if (host.equals("localhost")) {
        String here = BridgeAddress.of(client);
        return new Engine(client, http, here, here);
      }
      return new Engine(client, http, host, bindAddress(transport.getDockerHost(), host));
    } catch (RuntimeException e) {
      String reason = "no container engine answers: " + String.valueOf(e.getMessage());
      throw new ProvisionException("The container environment", reason, List.of(), e);
    }
  }

  /** Whether an engine answers. */
  static boolean answers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /**
   * A harness that is itself in a container of the engine reaches the others by the gateway of the
   * engine's bridge, an address of that machine alone. Only of an engine elsewhere it is not known
   * which of its addresses leads here.
   */
  private static String bindAddress(URI engine, String host) {
    return engine.getScheme().equals("unix") ? host : EVERYWHERE;
  }
}
