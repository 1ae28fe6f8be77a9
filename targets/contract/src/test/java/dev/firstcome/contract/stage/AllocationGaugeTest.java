package dev.firstcome.contract.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllocationGaugeTest {
  private static final int MEBIBYTE = 1 << 20;

  @Test
  void countsWhatAThreadAllocatesEvenAfterItHasEnded() throws InterruptedException {
    AllocationGauge gauge = new AllocationGauge(ManagementFactory.getThreadMXBean());
    double before = gauge.bytes();
    byte[] held = new byte[8 * MEBIBYTE];
    assertThat(gauge.bytes() - before).isGreaterThanOrEqualTo(held.length);

    CountDownLatch allocated = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              byte[] own = new byte[4 * MEBIBYTE];
              allocated.countDown();
              awaitQuietly(seen);
              own[0] = 1;
            });
    thread.start();
    awaitQuietly(allocated);
    double alive = gauge.bytes();
    seen.countDown();
    thread.join();

    assertThat(alive - before).isGreaterThanOrEqualTo(12.0 * MEBIBYTE);
    assertThat(gauge.bytes()).isGreaterThanOrEqualTo(alive);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
