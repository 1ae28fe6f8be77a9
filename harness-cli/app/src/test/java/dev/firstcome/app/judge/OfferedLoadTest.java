package dev.firstcome.app.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.schedule.Schedule;
import dev.firstcome.core.schedule.ScheduleGenerator;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class OfferedLoadTest {
  private static final long MS = 1_000_000L;
  private static final long T = 1_767_225_600_000_000_000L;
  private static final Scenario QUICK = ScenarioFiles.find("quick").scenario();
  private static final Schedule SCHEDULE = ScheduleGenerator.generate(QUICK, 7, 1);

  /** What a generator would have written that sends these clicks, each so much late. */
  private static History sent(IntPredicate which, long lateNs, boolean retries) {
    History.Builder history = new History.Builder();
    int id = 0;
    for (int i = 0; i < SCHEDULE.size(); i++) {
      if (which.test(i)) {
        long due = T + SCHEDULE.dueOffsetNs(i);
        add(history, ++id, i, due, due + lateNs);
        if (retries) {
          add(history, ++id, i, due + 500 * MS, due + 500 * MS);
        }
      }
    }
    return history.build();
  }

  private static void add(History.Builder history, int id, int i, long due, long invoked) {
    history.add(
        id,
        Kind.ISSUE,
        SCHEDULE.couponId(i),
        SCHEDULE.userId(i),
        due,
        invoked,
        invoked + MS,
        Outcome.UNAVAILABLE);
  }

  private static double missed(OfferedLoad load) {
    return 1 - load.offeredPerS().orElseThrow() / load.plannedPerS().orElseThrow();
  }

  @Test
  void aPunctualGeneratorOffersWhatWasPlannedRetriesApart() {
    OfferedLoad load = OfferedLoad.of(sent(i -> true, MS, true), SCHEDULE, T);
    assertThat(load.plannedPerS().orElseThrow()).isCloseTo(275, within(2.0));
    assertThat(missed(load)).isCloseTo(0, within(0.001));
  }

  @Test
  void clicksThatWereNeverSentAreMissed() {
    assertThat(missed(OfferedLoad.of(sent(i -> i % 10 != 0, 0, false), SCHEDULE, T)))
        .isCloseTo(0.1, within(0.005));
    // the end left out: what was sent was sent at the planned rate
    assertThat(missed(OfferedLoad.of(sent(i -> i < SCHEDULE.size() / 2, 0, false), SCHEDULE, T)))
        .isCloseTo(0.5, within(0.005));
    assertThat(missed(OfferedLoad.of(sent(i -> false, 0, false), SCHEDULE, T))).isEqualTo(1);
  }

  @Test
  void aLateGeneratorOffersLess() {
    assertThat(missed(OfferedLoad.of(sent(i -> true, 1_000 * MS, false), SCHEDULE, T)))
        .isCloseTo(0.2, within(0.01));
  }

  @Test
  void withoutAScheduleTheHistoryIsTakenAtItsWord() {
    OfferedLoad load = OfferedLoad.seen(sent(i -> i % 2 == 0, 0, false));
    assertThat(load.plannedPerS()).isEqualTo(load.offeredPerS());
    assertThat(OfferedLoad.seen(new History.Builder().build()).plannedPerS()).isEmpty();
  }
}
