package dev.firstcome.dblock.issuance;

import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.ledger.Issuance;
import java.time.Instant;

/** What a transaction came to before its end. */
sealed interface Decision {

  /** What the user is told, once the transaction has ended well. */
  Outcome outcome();

  /** Nothing was written. */
  record Refused(Outcome outcome) implements Decision {}

  /**
   * Written, and to be committed.
   *
   * @param issuedAt just before the COMMIT
   */
  record Issued(Issuance issuance, Instant issuedAt) implements Decision {

    @Override
    public Outcome outcome() {
      return Outcome.ACCEPTED;
    }
  }
}
