package dev.firstcome.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.contract.stage.StageTimers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.SimpleTransactionStatus;

class LedgerTransactionTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Scripted database = new Scripted();
  private final LedgerTransaction transaction =
      new LedgerTransaction(database, new StageTimers(registry), Clock.systemUTC());

  /** Notes what is asked of it, and fails at a COMMIT or a ROLLBACK where told to. */
  private static final class Scripted implements PlatformTransactionManager {
    private final List<String> calls = new ArrayList<>();
    private @Nullable RuntimeException atEnd;

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
      calls.add("begin");
      return new SimpleTransactionStatus();
    }

    @Override
    public void commit(TransactionStatus status) {
      end("commit");
    }

    @Override
    public void rollback(TransactionStatus status) {
      end("rollback");
    }

    private void end(String how) {
      calls.add(how);
      if (atEnd != null) {
        throw atEnd;
      }
    }
  }

  private long commits() {
    return registry.get("firstcome.stage").tag("stage", "commit").timer().count();
  }

  @Test
  void whatReturnsIsCommittedAndTimed() {
    assertThat(transaction.run(() -> 7)).isEqualTo(7);
    assertThat(database.calls).containsExactly("begin", "commit");
    assertThat(commits()).isEqualTo(1);
  }

  @Test
  void whatOnlyLookedIsRolledBackAndNotTimed() {
    assertThat(transaction.run(() -> 7, number -> number > 7)).isEqualTo(7);
    assertThat(database.calls).containsExactly("begin", "rollback");
    assertThat(commits()).isZero();
  }

  @Test
  void whatThrowsIsRolledBackAndThrownOn() {
    QueryTimeoutException trouble = new QueryTimeoutException("slow");
    database.atEnd = new TransactionSystemException("gone");
    assertThatThrownBy(
            () ->
                transaction.run(
                    () -> {
                      throw trouble;
                    }))
        .isSameAs(trouble)
        .hasSuppressedException(database.atEnd);
    assertThat(database.calls).containsExactly("begin", "rollback");
  }

  @Test
  void onlyAFailedCommitLeavesADoubt() {
    database.atEnd = new TransactionSystemException("gone");
    assertThatThrownBy(() -> transaction.run(() -> 7))
        .isInstanceOf(CommitInDoubtException.class)
        .hasCause(database.atEnd);
    assertThat(commits()).isZero();
    assertThatThrownBy(() -> transaction.run(() -> 7, number -> false)).isSameAs(database.atEnd);
  }
}
