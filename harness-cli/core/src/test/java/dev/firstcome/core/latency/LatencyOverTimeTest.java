package dev.firstcome.core.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstcome.core.latency.LatencyOverTime.Interval;
import dev.firstcome.core.schedule.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LatencyOverTimeTest {
  private static final Percentage THREE_DIGITS = Percentage.withPercentage(0.1);

  @Test
  void theQuantilesOfAnIntervalAreThoseOfItsSortedValues() {
    SplitMix64 chance = new SplitMix64(1, 2);
    TreeMap<Long, List<Long>> slow = new TreeMap<>();
    LatencyOverTime quick = new LatencyOverTime(100);
    for (int i = 0; i < 20_000; i++) {
      long dueNs = chance.nextLong(700);
      long latencyNs = (long) Math.exp(20 * chance.nextDouble());
      quick.record(dueNs, latencyNs);
      slow.computeIfAbsent(dueNs / 100 * 100, from -> new ArrayList<>()).add(latencyNs);
    }

    assertThat(quick.intervals())
        .extracting(Interval::fromNs)
        .containsExactlyElementsOf(slow.keySet());
    for (Interval interval : quick.intervals()) {
      long[] sorted = slow.get(interval.fromNs()).stream().mapToLong(v -> v).sorted().toArray();
      Quantiles exact = Quantiles.ofSorted(sorted);
      Quantiles found = interval.quantiles();
      assertThat(found.count()).isEqualTo(exact.count());
      assertThat(found.p50().orElseThrow()).isCloseTo(exact.p50().orElseThrow(), THREE_DIGITS);
      assertThat(found.p99().orElseThrow()).isCloseTo(exact.p99().orElseThrow(), THREE_DIGITS);
      assertThat(found.max().orElseThrow()).isCloseTo(exact.max().orElseThrow(), THREE_DIGITS);
      assertThat(found.p999()).isEmpty();
    }
  }

  @Test
  void ofTwoTheValuesAreJoined() {
    LatencyOverTime one = new LatencyOverTime(1_000);
    LatencyOverTime other = new LatencyOverTime(1_000);
    one.record(-5, 10);
    other.record(999, 30);
    other.record(1_000, -1);
    one.add(other);

    assertThat(one.intervals()).hasSize(2);
    assertThat(one.intervals().get(0).quantiles().count()).isEqualTo(2);
    assertThat(one.intervals().get(0).quantiles().max()).hasValue(30);
    assertThat(one.intervals().get(0).quantiles().p50()).isEmpty();
    assertThat(one.intervals().get(1).quantiles().max()).hasValue(0);
  }

  @Test
  void onlyIntervalsOfOneLengthFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LatencyOverTime(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatencyOverTime(1).add(new LatencyOverTime(2)));
  }
}
