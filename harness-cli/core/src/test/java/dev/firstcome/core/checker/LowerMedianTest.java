package dev.firstcome.core.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.column.LongColumn;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LowerMedianTest {
  @Test
  void itIsTheLowerMiddleOfTheSortedValues() {
    for (int seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int shift = random.nextInt(1, 64); // to full 63 bits
      long[] values = random.longs(random.nextInt(1, 50)).map(v -> v >>> shift).toArray();
      LongColumn column = new LongColumn();
      Arrays.stream(values).forEach(column::add);
      Arrays.sort(values);
      assertThat(LowerMedian.of(column))
          .as("seed " + seed)
          .isEqualTo(values[(values.length - 1) / 2]);
    }
  }

  @Test
  void ofNothingItIsZero() {
    assertThat(LowerMedian.of(new LongColumn())).isZero();
  }
}
