package dev.firstcome.core.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorstFirstTest {
  @Test
  void itKeepsTheTenWorstAndOfEqualOnesTheFirst() {
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<WorstFirst.Wronged> all = new ArrayList<>();
      WorstFirst worst = new WorstFirst();
      for (int n = random.nextInt(40), pair = 0; pair < n; pair++) {
        WorstFirst.Wronged one = new WorstFirst.Wronged(random.nextInt(1, 9), pair, 99);
        all.add(one);
        worst.offer(one.delayNs(), one.pairA(), one.pairB());
      }
      all.sort(Comparator.comparingLong(WorstFirst.Wronged::delayNs).reversed()); // stable
      assertThat(worst.wronged())
          .as("seed " + seed)
          .isEqualTo(all.subList(0, Math.min(10, all.size())));
    }
  }
}
