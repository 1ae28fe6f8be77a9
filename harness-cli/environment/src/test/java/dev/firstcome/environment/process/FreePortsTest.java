package dev.firstcome.environment.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FreePortsTest {

  @Test
  void portsAreDistinctAndBelowThoseOfOutgoingConnections() {
    FreePorts ports = new FreePorts(new SplittableRandom(1));
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      given.add(ports.next());
    }
    assertThat(given).hasSize(50).allMatch(port -> port >= 12_000 && port < 32_000);
  }

  @Test
  void aPortThatSomebodyListensOnIsNotFree() throws Exception {
    int port = new FreePorts(new SplittableRandom(2)).next();
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
      assertThat(new FreePorts(new SplittableRandom(2)).next()).isNotEqualTo(port);
    }
    assertThat(FreePorts.isFree(port)).isTrue();
  }
}
