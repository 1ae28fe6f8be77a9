package dev.firstcome.gatling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.schedule.Schedule;
import dev.firstcome.core.schedule.ScheduleGenerator;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.core.storm.StormSummary;
import dev.firstcome.gatling.LoopbackTarget.Reply;
import dev.firstcome.gatling.LoopbackTarget.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The simulation as the rig runs it: in a process of its own, against sockets. */
@Execution(ExecutionMode.CONCURRENT)
class StormIT {
  private static final Reply ACCEPTED = new Reply.Answer(202, "{}", "");

  @TempDir private Path folder;

  @Test
  void replaysTheScheduleAndWritesALineForEachClick() throws Exception {
    String yaml =
        """
        name: plain
        requireSellOut: false
        coupons: 2
        stock: 100
        users: 380
        duplicateShare: 0.05
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 2000, ratePerS: 200}
        warmUp: {durationMs: 1000, ratePerS: 50, pauseMs: 500}
        """;
    Set<Long> seen = new HashSet<>();
    try (LoopbackTarget target = new LoopbackTarget(request -> firstCome(seen, request));
        ServerSocket outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      ForkedStorm storm =
          ForkedStorm.start(
              folder,
              yaml,
              target.url(),
              "-Dhttps.proxyHost=127.0.0.1",
              "-Dhttps.proxyPort=" + outside.getLocalPort(),
              "-Duser.home=" + folder.resolve("home"));

      assertThat(storm.exitCode()).as(storm.output()).isZero();

      History history = storm.history();
      StormSummary summary = storm.summary();
      Schedule schedule =
          ScheduleGenerator.generate(storm.scenario(), ForkedStorm.SEED, ForkedStorm.COUPON);
      assertThat(clicks(history, summary.startedAtNs())).isEqualTo(clicks(schedule));
      assertThat(history.size()).isEqualTo(schedule.size()).isEqualTo(400);
      assertThat(summary.scheduled()).isEqualTo(400);
      assertThat(summary.sent()).isEqualTo(400);
      assertThat(summary.completed()).isEqualTo(400);
      assertThat(summary.aborted()).isFalse();
      assertThat(counts(history))
          .isEqualTo(
              Map.of(Outcome.ACCEPTED, 200L, Outcome.SOLD_OUT, 180L, Outcome.DUPLICATE, 20L));
      for (int i = 0; i < history.size(); i++) {
        assertThat(history.invokedNs(i)).isGreaterThanOrEqualTo(history.dueNs(i));
        assertThat(history.completedNs(i)).isBetween(history.invokedNs(i), summary.endedAtNs());
      }
      assertThat(summary.warmUpSent()).isPositive();
      assertThat(target.requests().stream().filter(r -> r.couponId() == 99))
          .hasSize((int) summary.warmUpSent())
          .allSatisfy(
              r -> assertThat(r.userId()).isGreaterThan(ScheduleGenerator.WARM_UP_USER_BASE));

      StormProgress last = storm.progress().get(storm.progress().size() - 1);
      assertThat(last.sent()).isEqualTo(400);
      assertThat(last.outcomes()).isEqualTo(counts(history));
      assertThat(storm.progress().size()).isGreaterThan(5);
      assertThat(storm.directory().latency()).content().contains("Tag=lag", "Tag=answer_due");
      // the silent warm-up is in the chart of users alone, not among the requests
      assertThat(requestsInReport()).containsExactly("index.html", "req_issue.html");
      outside.setSoTimeout(1);
      assertThat(org.assertj.core.api.Assertions.catchThrowable(outside::accept))
          .as("calls to the outside")
          .isInstanceOf(SocketTimeoutException.class);
      assertThat(folder.resolve("home")).doesNotExist();
    }
  }

  @Test
  void sendsAnOperationAtMostOnceWhateverTheConnectionDoes() throws Exception {
    String yaml =
        """
        name: rough
        requireSellOut: false
        stock: 100
        users: 400
        timeoutMs: 4000
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 2000, ratePerS: 200}
        warmUp: {durationMs: 1500, ratePerS: 50, pauseMs: 500}
        """;
    // on a connection's first request an answer, so that the connection is pooled: it is on pooled
    // ones that a load generator may think a request was lost and send it again
    try (LoopbackTarget target =
        new LoopbackTarget(
            request ->
                request.nth() == 1 || request.couponId() == ForkedStorm.WARM_UP_COUPON
                    ? ACCEPTED
                    : List.of(new Reply.Close(), new Reply.Reset(), new Reply.Hang(), ACCEPTED)
                        .get((int) (request.userId() % 4)))) {
      ForkedStorm storm = ForkedStorm.start(folder, yaml, target.url());

      assertThat(storm.exitCode()).as(storm.output()).isZero();

      History history = storm.history();
      assertThat(storm.summary().sent()).isEqualTo(400);
      assertThat(history.size()).isEqualTo(400);
      // on a machine too busy to connect within the time-out a click may not leave at all
      assertThat(measured(target)).hasSizeBetween(100, 400);
      assertThat(target.clicks().values()).as("sends of one operation").containsOnly(1);
      assertThat(counts(history).keySet()).containsOnly(Outcome.ACCEPTED, Outcome.UNKNOWN);
      int cutOff = 0;
      for (Request request : measured(target)) {
        int i = line(history, request.userId());
        if (request.nth() > 1 && request.userId() % 4 != 3) {
          cutOff++;
          assertThat(history.outcome(i)).isEqualTo(Outcome.UNKNOWN);
          assertThat(history.completedNs(i)).isEqualTo(History.NO_ANSWER);
        } else if (history.outcome(i) == Outcome.ACCEPTED) {
          assertThat(history.completedNs(i)).isGreaterThanOrEqualTo(history.invokedNs(i));
        }
      }
      assertThat(cutOff).as("clicks cut off on a pooled connection").isGreaterThan(10);
    }
  }

  @Test
  void triesAgainAndLooksAtTheStatusAsTheScenarioSays() throws Exception {
    String yaml =
        """
        name: again
        requireSellOut: false
        stock: 100
        users: 60
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 1000, ratePerS: 60}
        retries: {after: [UNAVAILABLE], max: 2, delayMs: 100}
        statusPolls: {share: 1, everyMs: 100, max: 3}
        warmUp: {durationMs: 0, ratePerS: 0}
        """;
    Map<String, Integer> times = new HashMap<>();
    try (LoopbackTarget target =
        new LoopbackTarget(
            request -> {
              int nth;
              synchronized (times) {
                nth = times.merge(request.method() + request.userId(), 1, Integer::sum);
              }
              if (request.method().equals("GET")) {
                return new Reply.Answer(
                    200, "{\"status\":\"" + (nth == 2 ? "ISSUED" : "PENDING") + "\"}", "");
              }
              String wait = request.userId() == 1 ? "Retry-After: 1" : "Retry-After: 0";
              return nth == 1
                  ? new Reply.Answer(503, "{\"code\":\"UNAVAILABLE\"}", wait)
                  : ACCEPTED;
            })) {
      ForkedStorm storm = ForkedStorm.start(folder, yaml, target.url());

      assertThat(storm.exitCode()).as(storm.output()).isZero();

      History history = storm.history();
      assertThat(storm.summary().sent()).isEqualTo(240);
      assertThat(counts(history))
          .isEqualTo(
              Map.of(
                  Outcome.UNAVAILABLE, 60L,
                  Outcome.ACCEPTED, 60L,
                  Outcome.PENDING, 60L,
                  Outcome.ISSUED, 60L));
      for (long user = 1; user <= 60; user++) {
        List<Integer> lines = lines(history, user);
        assertThat(lines.stream().map(history::kind))
            .containsExactly(Kind.ISSUE, Kind.ISSUE, Kind.STATUS, Kind.STATUS);
        for (int n = 1; n < lines.size(); n++) {
          long waitMs = user == 1 && n == 1 ? 1000 : 100;
          assertThat(history.dueNs(lines.get(n)))
              .isEqualTo(history.completedNs(lines.get(n - 1)) + waitMs * 1_000_000L);
        }
      }
    }
  }

  @Test
  void aStoppedStormWritesDownWhatItHas() throws Exception {
    String yaml =
        """
        name: stopped
        requireSellOut: false
        stock: 100
        users: 4000
        timeoutMs: 30000
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 20000, ratePerS: 200}
        warmUp: {durationMs: 0, ratePerS: 0}
        """;
    try (LoopbackTarget target =
        new LoopbackTarget(r -> r.userId() % 2 == 0 ? ACCEPTED : new Reply.Hang())) {
      ForkedStorm storm = ForkedStorm.start(folder, yaml, target.url());
      try {
        while (target.requests().size() < 200 && storm.isAlive()) {
          Thread.sleep(20);
        }
      } finally {
        storm.terminate();
      }

      assertThat(storm.exitCode()).as(storm.output()).isEqualTo(143);

      History history = storm.history();
      StormSummary summary = storm.summary();
      assertThat(summary.aborted()).isTrue();
      assertThat(summary.scheduled()).isEqualTo(4000);
      assertThat(history.size()).isEqualTo((int) summary.sent()).isBetween(200, 3999);
      assertThat(history.truncatedAtLine()).isEmpty();
      Set<Long> written = new HashSet<>();
      for (int i = 0; i < history.size(); i++) {
        written.add(history.userId(i));
      }
      assertThat(written).as("every send has its line").containsAll(target.clicks().keySet());
      assertThat(counts(history).get(Outcome.UNKNOWN)).isGreaterThanOrEqualTo(90);
      assertThat(summary.completed()).isLessThanOrEqualTo(summary.sent() - 90);
    }
  }

  @Test
  void doesNotBeginLate() throws Exception {
    String yaml =
        """
        name: late
        requireSellOut: false
        stock: 100
        users: 10
        arrivals:
          - {shape: constant, atMs: 0, durationMs: 1000, ratePerS: 10}
        warmUp: {durationMs: 0, ratePerS: 0}
        """;
    try (LoopbackTarget target = new LoopbackTarget(request -> ACCEPTED)) {
      ForkedStorm storm = ForkedStorm.fork(folder, yaml, target.url(), -1);

      assertThat(storm.exitCode()).isEqualTo(1);
      assertThat(storm.output()).contains("t = 0 passed");
      assertThat(target.requests()).isEmpty();
    }
  }

  private static List<Request> measured(LoopbackTarget target) {
    return target.requests().stream()
        .filter(request -> request.couponId() == ForkedStorm.COUPON)
        .toList();
  }

  /** A tiny first-come service: 100 of each coupon, then sold out; each user once. */
  private static Reply firstCome(Set<Long> seen, Request request) {
    synchronized (seen) {
      if (request.couponId() == ForkedStorm.WARM_UP_COUPON) {
        return Reply.code(410, "SOLD_OUT");
      }
      if (!seen.add(request.userId())) {
        return Reply.code(409, "DUPLICATE");
      }
      return seen.size() <= 200 ? ACCEPTED : Reply.code(410, "SOLD_OUT");
    }
  }

  /** Returns the pages of Gatling's report: the overview, and one for each name of a request. */
  private List<String> requestsInReport() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("gatling"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("req_") || name.equals("index.html"))
          .map(name -> name.replaceFirst("--.*|-?[0-9a-f]*\\.html", ".html"))
          .sorted()
          .toList();
    }
  }

  private static List<String> clicks(History history, long startNs) {
    return sorted(
        history.size(),
        i -> history.dueNs((int) i) - startNs,
        i -> history.couponId((int) i),
        i -> history.userId((int) i));
  }

  private static List<String> clicks(Schedule schedule) {
    return sorted(
        schedule.size(),
        i -> schedule.dueOffsetNs((int) i),
        i -> schedule.couponId((int) i),
        i -> schedule.userId((int) i));
  }

  private static List<String> sorted(
      int size,
      java.util.function.LongUnaryOperator due,
      java.util.function.LongUnaryOperator coupon,
      java.util.function.LongUnaryOperator user) {
    List<String> clicks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      clicks.add(
          "%012d %d %d".formatted(due.applyAsLong(i), coupon.applyAsLong(i), user.applyAsLong(i)));
    }
    clicks.sort(null);
    return clicks;
  }

  private static Map<Outcome, Long> counts(History history) {
    Map<Outcome, Long> counts = new HashMap<>();
    for (int i = 0; i < history.size(); i++) {
      counts.merge(history.outcome(i), 1L, Long::sum);
    }
    return counts;
  }

  private static int line(History history, long userId) {
    List<Integer> lines = lines(history, userId);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  /** Returns the lines of that user in the order of their due instants. */
  private static List<Integer> lines(History history, long userId) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      if (history.userId(i) == userId) {
        lines.add(i);
      }
    }
    ToLongFunction<Integer> due = history::dueNs;
    lines.sort(java.util.Comparator.comparingLong(due));
    return lines;
  }
}
