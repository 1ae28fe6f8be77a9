package dev.firstcome.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnswerDelayTest {

  @Test
  void isNeverShorterThanAsked() {
    AnswerDelay delay = new AnswerDelay(Duration.ofNanos(300_000), System::nanoTime);
    for (int i = 0; i < 50; i++) {
      long beganNs = System.nanoTime();
      delay.await();
      assertThat(System.nanoTime() - beganNs).isGreaterThanOrEqualTo(300_000);
    }
  }

  @Test
  void noneDoesNotEvenLookAtTheClock() {
    new AnswerDelay(
            Duration.ZERO,
            () -> {
              throw new AssertionError("looked");
            })
        .await();
  }

  @Test
  void anInterruptedThreadDoesNotWait() {
    Thread.currentThread().interrupt();
    long beganNs = System.nanoTime();
    new AnswerDelay(Duration.ofSeconds(10), System::nanoTime).await();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(System.nanoTime() - beganNs).isLessThan(5_000_000_000L);
  }
}
