package dev.firstcome.app.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.run.CommitTotal;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StageLedgerOfTest {

  private static final long MS = 1_000_000L;
  private static final long T = 1_767_225_600_000_000_000L;

  /** Users 1 and 2 are accepted; user 1 had tried before, and nobody knows what came of it. */
  private static final History HISTORY =
      new History.Builder()
          .add(1, Kind.ISSUE, 1, 1, T, T + MS, History.NO_ANSWER, Outcome.UNKNOWN)
          .add(2, Kind.ISSUE, 1, 2, T + 100 * MS, T + 101 * MS, T + 110 * MS, Outcome.ACCEPTED)
          .add(3, Kind.ISSUE, 1, 1, T + 200 * MS, T + 203 * MS, T + 210 * MS, Outcome.ACCEPTED)
          .build();

  @Test
  void theStagesAddUpToTheWholeAndNothingIsLeft() {
    StageLedger ledger =
        StageLedgerOf.of(
            HISTORY,
            Ledger.of(List.of(row(1, 204, 206, 216, 220), row(2, 103, 104, 134, 150))),
            Optional.of(new CommitTotal(2, 10 * MS)));

    assertThat(ledger.issuances()).isEqualTo(2);
    assertThat(sum(ledger, Stage.LAG)).hasValue(4 * MS);
    assertThat(sum(ledger, Stage.ARRIVAL)).hasValue(3 * MS);
    assertThat(sum(ledger, Stage.DOOR)).hasValue(3 * MS);
    assertThat(sum(ledger, Stage.QUEUE)).hasValue(40 * MS);
    assertThat(sum(ledger, Stage.CONSUME)).hasValue(20 * MS);
    assertThat(sum(ledger, Stage.COMMIT)).hasValue(10 * MS);
    assertThat(ledger.totalNs()).isEqualTo(80 * MS);
    assertThat(ledger.restNs()).isZero();
    assertThat(ledger.medianNs()).hasValue(25 * MS); // of 20 and 50, the lower, and its commit
    assertThat(ledger.explained()).isTrue();
  }

  @Test
  void aMissingInstantAndAClockThatRunsBackAreTheRest() {
    LedgerRow unenqueued =
        new LedgerRow(
            1,
            2,
            RowStatus.ISSUED,
            RowReason.NONE,
            OptionalLong.of(2),
            at(103),
            OptionalLong.empty(),
            at(134),
            at(150));
    StageLedger ledger =
        StageLedgerOf.of(
            HISTORY, Ledger.of(List.of(row(1, 202, 206, 216, 220), unenqueued)), Optional.empty());

    // user 1's request arrived a millisecond before it was sent; user 2's door and queue are
    // unknown
    assertThat(ledger.restNs()).isEqualTo(MS + 31 * MS);
    assertThat(sum(ledger, Stage.COMMIT)).isEmpty();
    assertThat(ledger.restShare().orElseThrow()).isCloseTo(16.0 / 20, within(1e-9));
    assertThat(ledger.explained()).isFalse();
  }

  @Test
  void aRowThatNobodyAskedForOrThatWasNotIssuedTakesNoPart() {
    LedgerRow rejected = LedgerRow.of(1, 1, RowStatus.REJECTED, RowReason.SOLD_OUT);

    StageLedger ledger =
        StageLedgerOf.of(
            HISTORY, Ledger.of(List.of(rejected, row(9, 1, 2, 3, 4))), Optional.empty());

    assertThat(ledger.issuances()).isZero();
    assertThat(ledger.medianNs()).isEmpty();
    assertThat(ledger.explained()).isFalse();
  }

  private static LedgerRow row(
      long user, long requested, long enqueued, long consumed, long issued) {
    return new LedgerRow(
        1,
        user,
        RowStatus.ISSUED,
        RowReason.NONE,
        OptionalLong.of(user),
        at(requested),
        at(enqueued),
        at(consumed),
        at(issued));
  }

  private static OptionalLong at(long ms) {
    return OptionalLong.of(T + ms * MS);
  }

  private static OptionalLong sum(StageLedger ledger, Stage stage) {
    return ledger.sums().stream()
        .filter(sum -> sum.stage() == stage)
        .findFirst()
        .orElseThrow()
        .ns();
  }
}
