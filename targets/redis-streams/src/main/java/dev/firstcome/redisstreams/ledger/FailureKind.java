package dev.firstcome.redisstreams.ledger;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whose fault it is that a transaction failed. */
public enum FailureKind {
  /**
   * The database's, or the moment's: away, deadlock, time-out, read-only, full, not migrated. The
   * same transaction may succeed later; it says nothing about the entries.
   */
  PASSING,
  /** The entries' own: the same transaction would fail again. */
  OWN;

  /**
   * SQLSTATE classes: 08 connection, 25 invalid transaction state (read-only among them), 28
   * authorization, 40 rollback (deadlock), 42 syntax or access, 53 resources, 57 operator
   * intervention, 70 interrupted (KILL). 42 is an operator's mistake, such as a table that is
   * missing: it would park everybody.
   */
  private static final Set<String> PASSING_STATES =
      Set.of("08", "25", "28", "40", "42", "53", "57", "70");

  /**
   * MariaDB's error codes under the catch-all state HY000: 1020 changed since last read, 1021 disk
   * full, 1037 and 1041 out of memory, 1040 too many connections, 1053 shutdown, 1105 unknown, 1114
   * table full, 1180 error during COMMIT, 1194 and 1195 crashed table, 1205 lock wait time-out,
   * 1206 lock table full, 1213 deadlock, 1290 read-only server, 1317 interrupted, 1836 read-only,
   * 1927 connection killed, 1969 statement time-out, 3024 the same, 4031 disconnected.
   */
  private static final Set<Integer> PASSING_CODES =
      Set.of(
          1020, 1021, 1037, 1040, 1041, 1053, 1105, 1114, 1180, 1194, 1195, 1205, 1206, 1213, 1290,
          1317, 1836, 1927, 1969, 3024, 4031);

  /** Judges a failure by the SQL exception that is at its root. */
  public static FailureKind of(Throwable failure) {
    boolean seenSql = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        seenSql = true;
        if (passing(sql)) {
          return PASSING;
        }
      }
    }
    if (seenSql) {
      return OWN;
    }
    // No word of the database: a connection that could not be had, or else a fault of ours.
    return failure instanceof DataAccessException || failure instanceof TransactionException
        ? PASSING
        : OWN;
  }

  /**
   * By state and code alone: MariaDB's driver throws a {@code SQLTransientException} for whatever
   * it does not know, a trigger's SIGNAL (45000) among it.
   */
  private static boolean passing(SQLException sql) {
    String state = sql.getSQLState();
    if (state == null || sql instanceof SQLTimeoutException) { // the pool's, or the driver gave up
      return true;
    }
    return PASSING_CODES.contains(sql.getErrorCode())
        || (state.length() == 5 && PASSING_STATES.contains(state.substring(0, 2)));
  }
}
