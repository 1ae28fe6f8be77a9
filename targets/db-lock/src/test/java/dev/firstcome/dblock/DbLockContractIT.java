package dev.firstcome.dblock;

import dev.firstcome.dblock.rig.Rig;
import dev.firstcome.suite.IssuanceContract;
import dev.firstcome.suite.TargetUnderTest;

/**
 * The contract that every target keeps, on a real database. What cannot be issued is refused at
 * once here, so nothing can be poisoned: that part is skipped.
 */
class DbLockContractIT extends IssuanceContract {

  @Override
  protected TargetUnderTest target() {
    return Rig.service();
  }
}
