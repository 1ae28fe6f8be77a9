package dev.firstcome.environment.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Network.Ipam;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The address of this machine at which ports of its own engine are published.
 *
 * <p>What comes to a port on loopback passes through a proxy process of the engine, which copies
 * each byte and holds about six descriptors for a connection: a storm's few thousand exhaust its
 * limit, and it ends. What comes to the bridge's own address the kernel forwards. Like loopback, it
 * is out of reach for other machines. An engine in a machine of its own (Docker Desktop), a
 * rootless one and one without that bridge have no such address here; loopback it is then.
 */
final class BridgeAddress {

  static final String LOOPBACK = "127.0.0.1";
  private static final String DEFAULT_NETWORK = "bridge";

  private BridgeAddress() {}

  static String of(DockerClient client) {
    return chosen(gateways(client), BridgeAddress::isOfThisMachine);
  }

  static String chosen(List<String> gateways, Predicate<String> ofThisMachine) {
    return gateways.stream().filter(ofThisMachine).findFirst().orElse(LOOPBACK);
  }

  private static List<String> gateways(DockerClient client) {
    try {
      List<Ipam.Config> configs =
          client.inspectNetworkCmd().withNetworkId(DEFAULT_NETWORK).exec().getIpam().getConfig();
      return configs == null
          ? List.of()
          : configs.stream()
              .map(Ipam.Config::getGateway)
              .filter(Objects::nonNull)
              .filter(gateway -> !gateway.contains(":")) // would need brackets in each URL
              .toList();
    } catch (DockerException noSuchNetwork) {
      return List.of();
    }
  }

  private static boolean isOfThisMachine(String address) {
    try {
      return NetworkInterface.getByInetAddress(InetAddress.getByName(address)) != null;
    } catch (SocketException | UnknownHostException e) {
      return false;
    }
  }
}
