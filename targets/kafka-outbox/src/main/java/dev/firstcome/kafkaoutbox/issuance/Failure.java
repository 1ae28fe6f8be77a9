package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.kafkaoutbox.kafka.KafkaUnavailableException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What to do about an exception while issuing: the one table in which they are classified. */
enum Failure {
  /**
   * The same again will succeed once whatever is away is back: database, Kafka, a lock, a deadlock.
   */
  PASSING,
  /** The same again will fail the same way: this very request cannot be processed. */
  DATA;

  /** SQL states, by their class: data exception, integrity, check option, raised by a trigger. */
  private static final Set<String> DATA_CLASSES = Set.of("22", "23", "44", "45");

  /** MariaDB's codes for what has a state of another class: SIGNAL with any state, bad value. */
  private static final Set<Integer> DATA_CODES = Set.of(1644, 1366);

  /**
   * MariaDB's codes that mean: this statement did nothing, for certain. Lock wait timeout,
   * deadlock, too many connections (of the server, of the user), read-only, table full, disk full.
   */
  private static final Set<Integer> REFUSED_CODES =
      Set.of(1205, 1213, 1040, 1203, 1290, 1114, 1021);

  static Failure of(Throwable thrown) {
    SQLException sql = sqlCause(thrown);
    if (sql != null) {
      String state = sql.getSQLState();
      boolean data =
          DATA_CODES.contains(sql.getErrorCode())
              || (state != null
                  && state.length() >= 2
                  && DATA_CLASSES.contains(state.substring(0, 2)));
      return data ? DATA : PASSING;
    }
    boolean server =
        thrown instanceof DataAccessException
            || thrown instanceof TransactionException
            || thrown instanceof KafkaUnavailableException;
    // anything else is ours, and would meet this event again for ever
    return server ? PASSING : DATA;
  }

  /** Whether the database has said that a single statement, with its own COMMIT, did nothing. */
  static boolean refused(Throwable thrown) {
    SQLException sql = sqlCause(thrown);
    return sql != null && REFUSED_CODES.contains(sql.getErrorCode());
  }

  private static @Nullable SQLException sqlCause(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
