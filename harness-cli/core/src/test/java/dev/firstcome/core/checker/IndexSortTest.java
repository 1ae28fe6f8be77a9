package dev.firstcome.core.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexSortTest {
  @Test
  void itSortsAsAStableComparisonSortDoes() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = random.nextInt(200);
      long[] majors = draw(random, n);
      long[] minors = draw(random, n);
      int[] expected =
          IntStream.range(0, n)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingLong(i -> majors[i])
                      .thenComparingLong(i -> minors[i]))
              .mapToInt(i -> i)
              .toArray();
      IndexSort.Sorted sorted = IndexSort.sorted(n, i -> majors[i], i -> minors[i]);
      assertThat(sorted.indices()).as("seed " + seed).isEqualTo(expected);
      for (int k = 0; k < n; k++) {
        assertThat(sorted.majors()[k]).isEqualTo(majors[expected[k]]);
        assertThat(sorted.minors()[k]).isEqualTo(minors[expected[k]]);
      }
    }
  }

  /** Few values or many, small or of all 64 bits, of one sign or both. */
  private static long[] draw(SplittableRandom random, int n) {
    int shift = random.nextInt(64);
    long base = random.nextBoolean() ? 0 : random.nextLong();
    return IntStream.range(0, n).mapToLong(i -> base + (random.nextLong() >> shift)).toArray();
  }
}
