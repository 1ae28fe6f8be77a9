package dev.firstcome.redisstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.DateTimeException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureKindTest {

  static Stream<Throwable> passing() {
    return Stream.of(
        new SQLException("deadlock", "40001", 1213),
        new SQLException("lock wait time-out", "HY000", 1205),
        new SQLException("connection lost", "08000", -1),
        new SQLException("killed", "70100", 1927),
        new SQLException("read-only", "HY000", 1290),
        new SQLException("disk full", "HY000", 1021),
        new SQLSyntaxErrorException("table is missing", "42S02", 1146),
        new SQLTransientConnectionException("the pool's time-out"),
        new SQLTimeoutException("statement", "HY000"),
        new CannotCreateTransactionException("no connection"));
  }

  static Stream<Throwable> own() {
    return Stream.of(
        new SQLTransientConnectionException("a trigger's SIGNAL", "45000", 1644),
        new SQLException("out of range", "22003", 1264),
        new SQLIntegrityConstraintViolationException("null", "23000", 1048),
        new StockContradictionException(1, 2),
        new DateTimeException("a fault in the entry"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatIsNoEntrysFaultPasses(Throwable failure) {
    assertThat(FailureKind.of(failure)).isEqualTo(FailureKind.PASSING);
    assertThat(FailureKind.of(wrapped(failure))).isEqualTo(FailureKind.PASSING);
  }

  @ParameterizedTest
  @MethodSource("own")
  void dataErrorsAreTheEntrysOwn(Throwable failure) {
    assertThat(FailureKind.of(failure)).isEqualTo(FailureKind.OWN);
    if (failure instanceof SQLException) {
      assertThat(FailureKind.of(wrapped(failure))).isEqualTo(FailureKind.OWN);
    }
  }

  /** As Spring translates it: its own opinion, transient or not, counts for nothing. */
  private static Throwable wrapped(Throwable failure) {
    return new TransientDataAccessResourceException("translated", failure);
  }
}
