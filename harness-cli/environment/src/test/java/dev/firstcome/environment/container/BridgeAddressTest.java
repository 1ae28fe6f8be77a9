package dev.firstcome.environment.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeAddressTest {

  @Test
  void theBridgesAddressWhereItIsThisMachines() {
    assertThat(BridgeAddress.chosen(List.of("10.0.0.1", "172.17.0.1"), "172.17.0.1"::equals))
        .isEqualTo("172.17.0.1");
  }

  @Test
  void loopbackForAnEngineInAMachineOfItsOwn() {
    assertThat(BridgeAddress.chosen(List.of("172.17.0.1"), address -> false))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void loopbackForAnEngineWithoutABridge() {
    assertThat(BridgeAddress.chosen(List.of(), address -> true)).isEqualTo("127.0.0.1");
  }
}
