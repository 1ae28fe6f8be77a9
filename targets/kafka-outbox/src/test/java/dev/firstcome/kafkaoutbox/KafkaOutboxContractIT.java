package dev.firstcome.kafkaoutbox;

import dev.firstcome.kafkaoutbox.rig.Service;
import dev.firstcome.suite.IssuanceContract;
import dev.firstcome.suite.TargetUnderTest;

/** The contract that every target keeps, on real servers. */
class KafkaOutboxContractIT extends IssuanceContract {

  @Override
  protected TargetUnderTest target() {
    return Service.shared();
  }
}
