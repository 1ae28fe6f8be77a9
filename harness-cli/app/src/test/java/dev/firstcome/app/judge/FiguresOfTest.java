package dev.firstcome.app.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.checker.Checker;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.latency.LatencyLogWriter;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.SloBreach;
import dev.firstcome.core.scenario.Slo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresOfTest {

  private static final long MS = 1_000_000L;
  private static final long T = 1_767_225_600_000_000_000L;

  @TempDir private Path folder;

  /** User 1 is told nothing and asks again, user 2 is accepted, user 3 is turned away. */
  private static final History HISTORY =
      new History.Builder()
          .add(1, Kind.ISSUE, 1, 1, T, T + MS, History.NO_ANSWER, Outcome.UNKNOWN)
          .add(2, Kind.ISSUE, 1, 2, T + 100 * MS, T + 101 * MS, T + 110 * MS, Outcome.ACCEPTED)
          .add(3, Kind.ISSUE, 1, 1, T + 200 * MS, T + 200 * MS, T + 205 * MS, Outcome.ACCEPTED)
          .add(4, Kind.STATUS, 1, 2, T + 300 * MS, T + 300 * MS, T + 301 * MS, Outcome.ISSUED)
          .add(5, Kind.ISSUE, 1, 3, T + 500 * MS, T + 504 * MS, T + 508 * MS, Outcome.SOLD_OUT)
          .build();

  private static final Ledger LEDGER =
      Ledger.of(List.of(issued(1, 202, 203, 220), issued(2, 104, 106, 150)));

  private static LedgerRow issued(long user, long enqueued, long consumed, long issued) {
    return new LedgerRow(
        1,
        user,
        RowStatus.ISSUED,
        RowReason.NONE,
        OptionalLong.of(user),
        OptionalLong.empty(),
        OptionalLong.of(T + enqueued * MS),
        OptionalLong.of(T + consumed * MS),
        OptionalLong.of(T + issued * MS));
  }

  private static Figures figures() {
    return FiguresOf.of(
        HISTORY,
        LEDGER,
        Checker.check(
                HISTORY, LEDGER, List.of(new CouponFinal(1, 2, 0, 0, 2 * T)), CheckOptions.BARE)
            .denominators(),
        OfferedLoad.seen(HISTORY));
  }

  @Test
  void ratesDivideByTheLastSuchEventSinceTheFirstDue() {
    Figures figures = figures();
    assertThat(figures.plannedPerS().orElseThrow()).isCloseTo(4 / 0.5, within(1e-6));
    assertThat(figures.offeredPerS().orElseThrow()).isCloseTo(4 / 0.504, within(1e-6));
    assertThat(figures.acceptedPerS().orElseThrow()).isCloseTo(2 / 0.205, within(1e-6));
    assertThat(figures.issuedPerS().orElseThrow()).isCloseTo(2 / 0.220, within(1e-6));
    assertThat(figures.unansweredShare()).hasValue(0.25);
    assertThat(figures.outcomes())
        .containsEntry(Outcome.ACCEPTED, 2L)
        .containsEntry(Outcome.DUPLICATE, 0L)
        .doesNotContainKey(Outcome.ISSUED);
    assertThat(figures.statusOutcomes()).containsEntry(Outcome.ISSUED, 1L);
  }

  @Test
  void latencyCountsFromDueAndAnIssuanceFromItsAcceptedClick() {
    Figures figures = figures();
    assertThat(figures.answerDue().count()).isEqualTo(3);
    assertThat(figures.answerDue().max()).hasValue(10 * MS);
    assertThat(figures.answerSent().max()).hasValue(9 * MS);
    assertThat(figures.answerDueAccepted().count()).isEqualTo(2);
    assertThat(figures.answerDueRefused().max()).hasValue(8 * MS);
    assertThat(figures.lag().count()).isEqualTo(4);
    assertThat(figures.lag().max()).hasValue(4 * MS);
    assertThat(figures.issuance().count()).isEqualTo(2);
    assertThat(figures.issuance().max()).hasValue(50 * MS); // user 1: 20 ms, from the second click
    assertThat(figures.queue().max()).hasValue(2 * MS);
    assertThat(figures.consume().max()).hasValue(44 * MS);
  }

  @Test
  void stagesGoIntoTheLatencyLog() throws IOException {
    Path file = folder.resolve("latency.hlog");
    LatencyLogWriter.create(file, () -> T).close();
    new Evidence(HISTORY, LEDGER, List.of(), CheckOptions.BARE).appendStagesTo(file);

    LatencyLog log = LatencyLog.read(file);
    assertThat(log.histogram(LatencyTag.ISSUANCE).getTotalCount()).isEqualTo(2);
    assertThat(log.histogram(LatencyTag.CONSUME).getMaxValue())
        .isCloseTo(44 * MS, within(44 * MS / 500));
  }

  @Test
  void limitsAreHeldAgainstWhatWasMeasured() {
    OptionalDouble none = OptionalDouble.empty();
    Slo slo =
        new Slo(
            OptionalDouble.of(1), // p99 of three answers is no figure, so it breaks nothing
            none,
            OptionalDouble.of(0.2),
            OptionalDouble.of(100),
            OptionalDouble.of(1),
            OptionalDouble.of(1_000));
    assertThat(SloCheck.breaches(slo, figures(), OptionalLong.of(1_500), true))
        .extracting(SloBreach::key)
        .containsExactly("unansweredShare", "acceptedPerS", "drainMs");
    assertThat(SloCheck.breaches(Slo.NONE, figures(), OptionalLong.empty(), true)).isEmpty();
  }

  @Test
  void nothingAcceptedIsARateOfZeroAndNothingIssuedTooIfThatIsKnown() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble one = OptionalDouble.of(1);
    Slo floors = new Slo(none, none, none, one, one, none);
    Quantiles q = Quantiles.NONE;
    Figures outage =
        new Figures(
            Map.of(Outcome.UNAVAILABLE, 9L),
            Map.of(),
            0,
            0,
            0,
            0,
            none,
            none,
            none,
            none,
            one,
            q,
            q,
            q,
            q,
            q,
            q,
            q,
            q);
    assertThat(SloCheck.breaches(floors, outage, OptionalLong.empty(), true))
        .containsExactly(new SloBreach("acceptedPerS", 1, 0), new SloBreach("issuedPerS", 1, 0));
    assertThat(SloCheck.breaches(floors, outage, OptionalLong.empty(), false))
        .containsExactly(new SloBreach("acceptedPerS", 1, 0));
  }
}
