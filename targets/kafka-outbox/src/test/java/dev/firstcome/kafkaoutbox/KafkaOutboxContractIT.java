package dev.firstcome.kafkaoutbox;

import dev.firstcome.kafkaoutbox.rig.Service;
import dev.firstcome.suite.IssuanceContract;
import dev.firstcome.suite.TargetUnderTest;
import org.junit.jupiter.api.condition.EnabledIf;

/** The contract that every target keeps, on real servers. */
@EnabledIf(
    value = "dev.firstcome.suite.ServerChoice#isAvailable",
    disabledReason = "no container engine answers here")
class KafkaOutboxContractIT extends IssuanceContract {

  @Override
  protected TargetUnderTest target() {
    return Service.shared();
  }
}
