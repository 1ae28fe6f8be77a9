package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import java.time.Instant;

/** Where requests come in. */
@FunctionalInterface
interface Door {

  /**
   * Asks for one unit on behalf of one user.
   *
   * @return the contract's outcome
   */
  Outcome request(long couponId, long userId, Instant requestedAt);
}
