package dev.firstcome.kafkaoutbox.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.kafkaoutbox.kafka.KafkaUnavailableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

  @ParameterizedTest
  @CsvSource({
    "40001, 1213, PASSING, true", // deadlock
    "HY000, 1205, PASSING, true", // lock wait timeout
    "08000, 0, PASSING, false", // connection lost amid a statement
    "08S01, 1040, PASSING, true", // too many connections
    "70100, 1317, PASSING, false", // killed: perhaps after the COMMIT
    "HY000, 1290, PASSING, true", // read-only
    "HY000, 1180, PASSING, false", // error during COMMIT
    "42S02, 1146, PASSING, false", // no such table: true for everybody, until it is mended
    "22003, 1264, DATA, false", // out of range
    "23000, 1062, DATA, false", // duplicate
    "23000, 4025, DATA, false", // CHECK
    "45000, 1644, DATA, false", // a trigger's SIGNAL
    "HY000, 1644, DATA, false", // the same with a state of its own
    "HY000, 1366, DATA, false", // bad value
  })
  void bySqlStateAndCode(String state, int code, Failure expected, boolean refused) {
    SQLException sql = new SQLException("said the database", state, code);
    Exception wrapped = new UncategorizedSQLException("task", "sql", sql);
    assertThat(Failure.of(wrapped)).isEqualTo(expected);
    assertThat(Failure.refused(wrapped)).isEqualTo(refused);
  }

  @Test
  void serversThatAreAwayPass() {
    assertThat(Failure.of(new CannotGetJdbcConnectionException("pool"))).isEqualTo(Failure.PASSING);
    assertThat(Failure.of(new CannotCreateTransactionException("no connection")))
        .isEqualTo(Failure.PASSING);
    assertThat(Failure.of(new DataAccessResourceFailureException("gone")))
        .isEqualTo(Failure.PASSING);
    assertThat(Failure.of(new KafkaUnavailableException(new IllegalStateException("broker"))))
        .isEqualTo(Failure.PASSING);
  }

  @Test
  void ourOwnMistakesAreTheEventsFault() {
    assertThat(Failure.of(new IllegalStateException("bug"))).isEqualTo(Failure.DATA);
    assertThat(Failure.of(new UnprocessableException("no coupon"))).isEqualTo(Failure.DATA);
    assertThat(Failure.refused(new IllegalStateException("bug"))).isFalse();
  }
}
