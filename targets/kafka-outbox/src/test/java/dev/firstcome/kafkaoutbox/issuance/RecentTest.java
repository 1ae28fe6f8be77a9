package dev.firstcome.kafkaoutbox.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final AtomicInteger reads = new AtomicInteger();

  @Test
  void isSharedWhileYoung() {
    Recent recent = recent(() -> (long) reads.incrementAndGet(), Duration.ofSeconds(1));
    assertThat(recent.get()).isEqualTo(1);
    assertThat(recent.get()).isEqualTo(1);
  }

  @Test
  void isReadAnewWhenOld() {
    Recent recent = recent(() -> (long) reads.incrementAndGet(), Duration.ZERO);
    assertThat(recent.get()).isEqualTo(1);
    assertThat(recent.get()).isEqualTo(2);
  }

  @Test
  void aFailureIsNotAFigureAndIsForgotten() {
    Recent recent =
        recent(
            () -> {
              if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
              }
              return 7L;
            },
            Duration.ofSeconds(1));
    assertThatThrownBy(recent::get).isInstanceOf(IllegalStateException.class);
    assertThat(recent.get()).isEqualTo(7);
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedOnce() {
    CountDownLatch answered = new CountDownLatch(1);
    Recent recent =
        recent(
            () -> {
              reads.incrementAndGet();
              try {
                answered.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return 3L;
            },
            Duration.ofSeconds(1));
    assertThatThrownBy(recent::get).hasMessageContaining("no answer");
    assertThatThrownBy(recent::get).hasMessageContaining("no answer");
    answered.countDown();
    assertThat(recent.get()).isEqualTo(3);
    assertThat(reads).hasValue(1);
  }

  private static Recent recent(Supplier<Long> source, Duration age) {
    return new Recent(source, age, STOPPED);
  }
}
