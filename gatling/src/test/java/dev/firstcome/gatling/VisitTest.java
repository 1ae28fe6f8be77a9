package dev.firstcome.gatling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.scenario.Retries;
import dev.firstcome.core.scenario.StatusPolls;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final long MS = 1_000_000L;

  private final Log log = new Log();

  @Test
  void aRefusedClickEndsTheVisit() {
    Visit visit = visit(Retries.NONE, StatusPolls.NONE, false);

    send(visit, 110, 115, Outcome.SOLD_OUT);

    assertThat(log.lines).containsExactly("ISSUE 7 due 100 at 110 end 115 SOLD_OUT");
    assertThat(visit.goesOn()).isFalse();
  }

  @Test
  void withoutAnAnswerItIsUnknown() {
    Visit visit = visit(Retries.NONE, StatusPolls.NONE, false);

    visit.leaving(110);
    visit.over(5000);

    assertThat(log.lines).containsExactly("ISSUE 7 due 100 at 110 end – UNKNOWN");
  }

  @Test
  void aClickThatNobodyTookIsWrittenDownToo() {
    Visit visit = visit(Retries.NONE, StatusPolls.NONE, false);

    visit.over(130);

    assertThat(log.lines).containsExactly("ISSUE 7 due 100 at 130 end – UNKNOWN");
  }

  @Test
  void anOperationLeavesOnce() {
    Visit visit = visit(Retries.NONE, StatusPolls.NONE, false);
    visit.leaving(110);

    assertThatThrownBy(() -> visit.leaving(111)).isInstanceOf(IllegalStateException.class);
    visit.over(120);

    assertThat(log.lines).containsExactly("ISSUE 7 due 100 at 110 end – UNKNOWN");
  }

  @Test
  void furtherTriesAreOperationsOfTheirOwn() {
    Retries retries = new Retries(Set.of(Retries.Cause.UNAVAILABLE, Retries.Cause.UNKNOWN), 2, 300);
    Visit visit = visit(retries, StatusPolls.NONE, false);

    send(visit, 110, 115, Outcome.UNAVAILABLE);
    assertThat(visit.goesOn()).isTrue();
    assertThat(visit.wantsStatus()).isFalse();
    assertThat(visit.dueNs()).isEqualTo(115 + 300 * MS);
    visit.leaving(116 + 300 * MS);
    visit.over(117 + 300 * MS);
    assertThat(visit.dueNs()).isEqualTo(117 + 600 * MS);
    send(visit, 700 * MS, 701 * MS, Outcome.UNAVAILABLE);

    assertThat(visit.goesOn()).as("two further tries and no more").isFalse();
    assertThat(log.lines).hasSize(3);
  }

  @Test
  void retryAfterIsHeededWhereItIsLater() {
    Visit visit =
        visit(new Retries(Set.of(Retries.Cause.UNAVAILABLE), 1, 300), StatusPolls.NONE, false);

    visit.leaving(110);
    visit.answered(115, Outcome.UNAVAILABLE, 2);
    visit.over(116);

    assertThat(visit.dueNs()).isEqualTo(115 + 2000 * MS);
  }

  @Test
  void onlyTheNamedCausesMakeAUserAskAgain() {
    Visit visit =
        visit(new Retries(Set.of(Retries.Cause.NOT_OPEN), 5, 300), StatusPolls.NONE, false);

    send(visit, 110, 115, Outcome.NOT_OPEN);
    assertThat(visit.goesOn()).isTrue();
    send(visit, 300 * MS, 301 * MS, Outcome.UNAVAILABLE);
    assertThat(visit.goesOn()).isFalse();
  }

  @Test
  void anAcceptedUserLooksUntilTheAnswerIsFinal() {
    Visit visit = visit(Retries.NONE, new StatusPolls(1, 50, 3), true);

    send(visit, 110, 115, Outcome.ACCEPTED);
    assertThat(visit.wantsStatus()).isTrue();
    assertThat(visit.dueNs()).isEqualTo(115 + 50 * MS);
    send(visit, 51 * MS, 52 * MS, Outcome.PENDING);
    assertThat(visit.goesOn()).isTrue();
    send(visit, 103 * MS, 104 * MS, Outcome.ISSUED);

    assertThat(visit.goesOn()).isFalse();
    assertThat(log.lines).hasSize(3).last().asString().startsWith("STATUS 7").endsWith("ISSUED");
  }

  @Test
  void thereIsAnEndToLooking() {
    Visit visit = visit(Retries.NONE, new StatusPolls(1, 50, 2), true);

    send(visit, 110, 115, Outcome.ACCEPTED);
    send(visit, 51 * MS, 52 * MS, Outcome.PENDING);
    send(visit, 103 * MS, 104 * MS, Outcome.PENDING);

    assertThat(visit.goesOn()).isFalse();
  }

  @Test
  void theSameSeedPicksTheSameCuriousUsers() {
    Habits habits = new Habits(Retries.NONE, new StatusPolls(0.25, 50, 2), 42);
    Habits same = new Habits(Retries.NONE, new StatusPolls(0.25, 99, 9), 42);

    int curious = 0;
    for (int i = 0; i < 10_000; i++) {
      assertThat(same.looks(i)).isEqualTo(habits.looks(i));
      curious += habits.looks(i) ? 1 : 0;
    }

    assertThat(curious).isBetween(2300, 2700);
  }

  private Visit visit(Retries retries, StatusPolls polls, boolean looks) {
    return new Visit(log, new Habits(retries, polls, 1), 3, 7, 100, looks);
  }

  private static void send(Visit visit, long at, long end, Outcome outcome) {
    visit.leaving(at);
    visit.answered(end, outcome, 0);
    visit.over(end + 1);
  }

  /** Writes down what is closed. */
  private static final class Log implements Operations {
    private final List<String> lines = new ArrayList<>();
    private final List<Long> users = new ArrayList<>();

    @Override
    public int sent(Kind kind, long couponId, long userId, long dueNs, long invokedNs) {
      users.add(userId);
      return users.size() - 1;
    }

    @Override
    public void ended(
        int handle,
        Kind kind,
        long dueNs,
        long invokedNs,
        long completedNs,
        Outcome outcome,
        long overNs) {
      assertThat(overNs).isGreaterThanOrEqualTo(invokedNs);
      lines.add(
          "%s %d due %d at %d end %s %s"
              .formatted(
                  kind,
                  users.get(handle),
                  dueNs,
                  invokedNs,
                  completedNs == History.NO_ANSWER ? "–" : String.valueOf(completedNs),
                  outcome));
    }
  }
}
