package dev.firstcome.contract.ledger;

import org.springframework.transaction.TransactionException;

/**
 * The COMMIT was sent and no good answer came: the transaction may be committed or not. Every other
 * exception of a {@link LedgerTransaction} means that nothing was changed.
 */
public final class CommitInDoubtException extends TransactionException {
  private static final long serialVersionUID = 1L;

  CommitInDoubtException(Throwable cause) {
    super("no good answer to a COMMIT", cause);
  }
}
