package dev.firstcome.core.checker;

import static dev.firstcome.core.history.Outcome.ACCEPTED;
import static dev.firstcome.core.history.Outcome.SOLD_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.sentence.Sentence;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static Run clean() {
    return Run.of(1, 0).asks(1, ACCEPTED, 2_000, 2_010).asks(2, SOLD_OUT, 3_000, 3_010).issued(1);
  }

  private static CheckOptions options(
      boolean sellOut, OptionalLong sent, boolean finalRead, boolean interrupted, long disagree) {
    return new CheckOptions(sellOut, 0, sent, finalRead, interrupted, false, disagree);
  }

  @Test
  void fewerLinesThanSentIsUnknown() {
    CheckOptions three = options(false, OptionalLong.of(3), true, false, 0);
    Verdict verdict = clean().with(three).verdict();
    assertThat(verdict.validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(verdict.reservations())
        .containsExactly(Sentence.of("verdict.linesMissing", "lines", 2, "sent", 3));
    CheckOptions two = options(false, OptionalLong.of(2), true, false, 0);
    assertThat(clean().with(two).verdict().validity()).isEqualTo(Validity.VALID);
  }

  @Test
  void aMissingLineMayExcuseAPhantomButNotAnOverissue() {
    CheckOptions lacking = options(false, OptionalLong.of(9), true, false, 0);
    Run run = clean().with(lacking);
    run.issued(3);
    Verdict verdict = run.verdict();
    assertThat(verdict.validity()).isEqualTo(Validity.INVALID);
    assertThat(run.finding(Anomaly.OVERISSUE).status()).isEqualTo(CheckStatus.VIOLATED);
    Finding phantom = run.finding(Anomaly.PHANTOM);
    assertThat(phantom.status()).isEqualTo(CheckStatus.UNKNOWN);
    assertThat(phantom.count()).isEqualTo(1);
    assertThat(phantom.witnesses()).hasSize(1);
  }

  @Test
  void aTruncatedHistoryIsUnknownWithItsLine() {
    History.Builder builder = new History.Builder();
    clean().operations.forEach(builder::add);
    Verdict verdict =
        Checker.check(
            builder.buildTruncated(4), Ledger.of(clean().rows), clean().coupons, CheckOptions.BARE);
    assertThat(verdict.validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(verdict.reservations()).containsExactly(Sentence.of("verdict.truncated", "line", 4));
  }

  @Test
  void withoutAFinalReadEveryFindingIsUnknown() {
    Run run = clean().with(options(true, OptionalLong.empty(), false, true, 0));
    run.rows.clear();
    Verdict verdict = run.verdict();
    assertThat(verdict.validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(verdict.findings()).allMatch(f -> f.status() == CheckStatus.UNKNOWN);
    assertThat(verdict.reservations())
        .containsExactly(Sentence.of("verdict.noFinalRead"), Sentence.of("verdict.interrupted"));
  }

  @Test
  void noAnswerOrNothingToJudgeIsUnknown() {
    assertThat(Run.of(1, 1).unanswered(1, 2_000).verdict().reservations())
        .containsExactly(Sentence.of("verdict.noCompletedRequest"));
    Run nothing = new Run().asks(1, Outcome.INVALID, 1, 2);
    assertThat(nothing.verdict().validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(nothing.verdict().reservations())
        .containsExactly(Sentence.of("verdict.nothingJudged"));
  }

  @Test
  void sellingOutIsRequiredOnlyWhereAsked() {
    Run half = Run.of(2, 1).asks(1, ACCEPTED, 2_000, 2_010).issued(1);
    assertThat(half.verdict().validity()).isEqualTo(Validity.VALID);
    half.with(options(true, OptionalLong.empty(), true, false, 0));
    assertThat(half.verdict().validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(half.verdict().reservations())
        .containsExactly(Sentence.of("verdict.notSoldOut", "count", 1, "coupons", 1));
    assertThat(
            clean().with(options(true, OptionalLong.empty(), true, false, 0)).verdict().validity())
        .isEqualTo(Validity.VALID);
  }

  @Test
  void witnessesThatDisagreeMakeItInvalid() {
    Verdict verdict = clean().with(options(false, OptionalLong.empty(), true, false, 2)).verdict();
    assertThat(verdict.validity()).isEqualTo(Validity.INVALID);
    assertThat(verdict.reservations())
        .containsExactly(Sentence.of("verdict.disagreement", "count", 2));
  }

  @Test
  void aCheckThatThrowsIsUnknownAndLeavesTheOthersAlone() {
    AnomalyCheck broken =
        new AnomalyCheck() {
          @Override
          public Anomaly anomaly() {
            return Anomaly.PHANTOM;
          }

          @Override
          public Finding judge(Evidence evidence) {
            throw new IllegalStateException("oops");
          }
        };
    Run run = clean();
    Evidence evidence = new Evidence(run.history(), Ledger.of(run.rows), run.coupons, run.options);
    Verdict verdict = Checker.check(List.of(new Overissue(), broken), evidence);
    assertThat(verdict.validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(verdict.findings())
        .extracting(Finding::status)
        .containsExactly(CheckStatus.PASSED, CheckStatus.UNKNOWN);
    assertThat(verdict.findings().get(1).sentence().params().get("error")).contains("oops");
  }

  @Test
  void everyVerdictHasItsDenominators() {
    Denominators d =
        clean()
            .looks(1, Outcome.ISSUED, 5_000, 5_010)
            .operation(Kind.ISSUE, 5, 9, Outcome.UNKNOWN_COUPON, 1, OptionalLong.of(2))
            .verdict()
            .denominators();
    assertThat(d.operations()).isEqualTo(4);
    assertThat(d.issueOutcomes())
        .isEqualTo(Map.of(ACCEPTED, 1L, SOLD_OUT, 1L, Outcome.UNKNOWN_COUPON, 1L));
    assertThat(d.statusOutcomes()).isEqualTo(Map.of(Outcome.ISSUED, 1L));
    assertThat(d.users()).isEqualTo(3);
    assertThat(d.rowsIssued()).isEqualTo(1);
  }

  @Test
  void onlyWhoWasNeverAnsweredAcceptedIsRecovered() {
    Run run =
        Run.of(9, 6)
            .unanswered(1, 2_000)
            .issued(1)
            .unanswered(2, 2_000)
            .asks(2, ACCEPTED, 3_000, 3_010)
            .issued(2)
            .unanswered(3, 2_000)
            .asks(4, ACCEPTED, 2_000, 2_010)
            .issued(4);
    assertThat(run.verdict().denominators().recovered()).isEqualTo(1);
  }

  @Test
  void aWitnessShowsItsOperationsInTheOrderOfTheHistory() {
    Run run = Run.of(9, 9);
    for (int i = 0; i < 8; i++) {
      run.asks(1 + i % 2, ACCEPTED, 2_000 - i, 3_000);
    }
    assertThat(run.finding(Anomaly.LOST_ACKNOWLEDGED).witnesses().get(1).operations())
        .extracting(Operation::operationId)
        .containsExactly(2L, 4L, 6L, 8L);
  }

  @Test
  void theWorstOfTwoWins() {
    assertThat(Validity.VALID.worst(Validity.UNKNOWN)).isEqualTo(Validity.UNKNOWN);
    assertThat(Validity.INVALID.worst(Validity.UNKNOWN)).isEqualTo(Validity.INVALID);
    assertThat(Validity.UNKNOWN.worst(Validity.INVALID)).isEqualTo(Validity.INVALID);
  }
}
