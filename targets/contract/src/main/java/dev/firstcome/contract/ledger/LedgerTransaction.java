package dev.firstcome.contract.ledger;

import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** One database transaction around a step, its COMMIT timed. */
public final class LedgerTransaction {
  private final PlatformTransactionManager transactions;
  private final StageTimers timers;
  private final Clock clock;

  public LedgerTransaction(
      PlatformTransactionManager transactions, StageTimers timers, Clock clock) {
    this.transactions = transactions;
    this.timers = timers;
    this.clock = clock;
  }

  /**
   * Does {@code step} and commits; rolls back what throws.
   *
   * @throws CommitInDoubtException the only exception after which it may have happened
   */
  public <T> T run(Supplier<T> step) {
    return run(step, result -> true);
  }

  /**
   * Does {@code step} and commits, unless its result is not {@code worthKeeping}: then it rolls
   * back, as it does with what throws. Such a step has only looked, and its end is no COMMIT to be
   * timed.
   *
   * @throws CommitInDoubtException the only exception after which it may have happened
   */
  public <T> T run(Supplier<T> step, Predicate<T> worthKeeping) {
    TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    T result;
    try {
      result = step.get();
    } catch (RuntimeException | Error e) {
      rollBack(transaction, e);
      throw e;
    }
    if (worthKeeping.test(result)) {
      commit(transaction);
    } else {
      transactions.rollback(transaction);
    }
    return result;
  }

  private void commit(TransactionStatus transaction) {
    Instant before = clock.instant();
    try {
      transactions.commit(transaction);
    } catch (RuntimeException e) {
      throw new CommitInDoubtException(e);
    }
    timers.record(Stage.COMMIT, before, clock.instant());
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
