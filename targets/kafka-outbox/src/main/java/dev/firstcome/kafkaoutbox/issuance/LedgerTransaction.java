package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** One database transaction around a step, its COMMIT timed. */
final class LedgerTransaction {
  private final PlatformTransactionManager transactions;
  private final StageTimers timers;
  private final Clock clock;

  LedgerTransaction(PlatformTransactionManager transactions, StageTimers timers, Clock clock) {
    this.transactions = transactions;
    this.timers = timers;
    this.clock = clock;
  }

  /**
   * Does {@code step} and commits; rolls back what throws. An exception of the COMMIT itself leaves
   * open whether it happened: every step here may be repeated.
   */
  <T> T run(Supplier<T> step) {
    TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    T result;
    try {
      result = step.get();
    } catch (RuntimeException | Error e) {
      rollBack(transaction, e);
      throw e;
    }
    Instant before = clock.instant();
    transactions.commit(transaction);
    timers.record(Stage.COMMIT, before, clock.instant());
    return result;
  }

  private void rollBack(TransactionStatus transaction, Throwable cause) {
    try {
      transactions.rollback(transaction);
    } catch (RuntimeException e) {
      // the connection is gone, and with it the transaction; the cause says why
      cause.addSuppressed(e);
    }
  }
}
