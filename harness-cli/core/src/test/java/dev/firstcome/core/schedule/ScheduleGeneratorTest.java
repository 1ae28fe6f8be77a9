package dev.firstcome.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleGeneratorTest {

  @Test
  void theSameSeedGivesTheSameScheduleForEver() {
    Scenario scenario =
        ScenarioFiles.builtIn("quick")
            .withOverrides(
                List.of(
                    "coupons=3",
                    "stock=10",
                    "users=800",
                    "duplicateShare=0.2",
                    "arrivals=[{shape: constant, durationMs: 1000, ratePerS: 500},"
                        + " {shape: burst, atMs: 500, durationMs: 700, ratePerS: 100},"
                        + " {shape: ramp, durationMs: 1000, ratePerS: 0, toRatePerS: 860}]"))
            .scenario();
    Schedule s = ScheduleGenerator.generate(scenario, 42, 1000);
    // a literal, so that a change of generator, or another JDK, cannot pass unseen
    assertThat(s.size()).isEqualTo(1_000);
    assertThat(fingerprint(s)).isEqualTo(-3797984764592364296L);
    assertThat(fingerprint(ScheduleGenerator.generate(scenario, 43, 1000)))
        .isNotEqualTo(fingerprint(s));
  }

  @Test
  void everyUserClicksAndOnlyTheWantedShareClicksAgain() {
    Scenario scenario = builtIn("duplicates");
    Schedule s = ScheduleGenerator.generate(scenario, 7, 50);
    Set<Long> seen = new HashSet<>();
    int again = 0;
    for (int i = 0; i < s.size(); i++) {
      boolean known = !seen.add(s.userId(i));
      assertThat(s.duplicate(i)).isEqualTo(known);
      again += known ? 1 : 0;
      assertThat(s.couponId(i)).isEqualTo(50);
      assertThat(s.userId(i)).isBetween(1L, scenario.users());
    }
    assertThat(seen).hasSize(4_000);
    assertThat(again).isEqualTo(6_000);
  }

  @Test
  void aUserAsksForOneCouponHoweverOftenHeClicks() {
    Scenario scenario =
        ScenarioFiles.builtIn("duplicates")
            .withOverrides(List.of("coupons=5", "stock=10"))
            .scenario();
    Schedule s = ScheduleGenerator.generate(scenario, 7, 50);
    Set<String> pairs = new HashSet<>();
    Set<Long> coupons = new HashSet<>();
    for (int i = 0; i < s.size(); i++) {
      pairs.add(s.couponId(i) + "/" + s.userId(i));
      coupons.add(s.couponId(i));
    }
    assertThat(pairs).hasSize(4_000);
    assertThat(coupons).containsExactlyInAnyOrder(50L, 51L, 52L, 53L, 54L);
  }

  @Test
  void clicksNeverGoBackInTimeAndKeepTheirPhases() {
    Schedule s = ScheduleGenerator.generate(builtIn("opening"), 3, 1);
    for (int i = 1; i < s.size(); i++) {
      assertThat(s.dueOffsetNs(i)).isGreaterThanOrEqualTo(s.dueOffsetNs(i - 1));
    }
    assertThat(between(s, 0, 2_000)).isEqualTo(300);
    assertThat(between(s, 2_000, 3_000)).isEqualTo(2_400); // 80 % of 3,000
    assertThat(between(s, 3_000, 8_000)).isEqualTo(300);
    // 4300/s falling to 500/s: the first half of the second has (4300 + 2400) / 4800 = 69.8 %
    assertThat(between(s, 2_000, 2_500) / 2_400.0).isBetween(0.66, 0.74);
  }

  @Test
  void aBurstHasMostOfItsClicksInItsFirstFifth() {
    Scenario scenario =
        ScenarioFiles.builtIn("storm").withOverrides(List.of("arrivals[0].shape=burst")).scenario();
    Schedule s = ScheduleGenerator.generate(scenario, 3, 1);
    // (1 - 1/e) / (1 - e^-5) = 63.6 %
    assertThat(between(s, 0, 2_000) / (double) s.size()).isBetween(0.62, 0.65);
    assertThat(between(s, 0, 10_000)).isEqualTo(s.size());
  }

  @Test
  void withReplacementIdsRepeatAsChanceWillHaveIt() {
    Schedule s = ScheduleGenerator.generate(builtIn("seed-stress"), 11, 1);
    long distinct = IntStream.range(0, s.size()).mapToLong(s::userId).distinct().count();
    // 100,000 (1 - e^-1.2) = 69,881
    assertThat(distinct).isBetween(69_300L, 70_500L);
    assertThat(IntStream.range(0, s.size()).filter(s::duplicate)).isEmpty();
  }

  @Test
  void theWarmUpHasItsOwnCouponAndUsers() {
    Schedule w = ScheduleGenerator.warmUp(builtIn("quick"), 5, 77);
    assertThat(w.size()).isEqualTo(5500);
    for (int i = 0; i < w.size(); i++) {
      assertThat(w.couponId(i)).isEqualTo(77);
      assertThat(w.userId(i)).isEqualTo(ScheduleGenerator.WARM_UP_USER_BASE + 1 + i);
      assertThat(w.dueOffsetNs(i)).isBetween(0L, 20_000_000_000L);
    }
    Scenario cold =
        ScenarioFiles.builtIn("quick").withOverrides(List.of("warmUp.durationMs=0")).scenario();
    assertThat(ScheduleGenerator.warmUp(cold, 5, 77).size()).isZero();
  }

  private static Scenario builtIn(String name) {
    return ScenarioFiles.builtIn(name).scenario();
  }

  private static int between(Schedule s, long fromMs, long toMs) {
    return (int)
        IntStream.range(0, s.size())
            .filter(i -> s.dueOffsetNs(i) >= fromMs * 1_000_000)
            .filter(i -> s.dueOffsetNs(i) < toMs * 1_000_000)
            .count();
  }

  private static long fingerprint(Schedule s) {
    long h = 0;
    for (int i = 0; i < s.size(); i++) {
      h = 31 * h + s.dueOffsetNs(i);
      h = 31 * h + s.couponId(i);
      h = 31 * h + s.userId(i);
      h = 31 * h + (s.duplicate(i) ? 1 : 0);
    }
    return h;
  }
}
