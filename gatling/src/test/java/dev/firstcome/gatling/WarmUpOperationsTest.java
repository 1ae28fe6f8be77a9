package dev.firstcome.gatling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WarmUpOperationsTest {
  @Test
  void whatReachesIntoTheMeasuredWindowIsALeak() {
    AtomicLong now = new AtomicLong();
    WarmUpOperations warmUp = new WarmUpOperations(now::get, 1000);
    for (int i = 0; i < 4; i++) {
      warmUp.sent(Kind.ISSUE, 1, i, 0, 0);
    }

    end(warmUp, 999);
    now.set(999);
    assertThat(warmUp.leaks()).as("open ones may still end in time").isZero();
    now.set(1000);
    assertThat(warmUp.leaks()).as("three are still open").isEqualTo(3);
    end(warmUp, 1000);
    end(warmUp, 1500);

    assertThat(warmUp.leaks()).as("two ended late, one is open").isEqualTo(3);
    assertThat(warmUp.sent()).isEqualTo(4);
  }

  private static void end(WarmUpOperations warmUp, long overNs) {
    warmUp.ended(0, Kind.ISSUE, 0, 0, overNs, Outcome.ACCEPTED, overNs);
  }
}
