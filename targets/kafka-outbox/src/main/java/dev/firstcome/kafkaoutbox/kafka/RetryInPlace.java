package dev.firstcome.kafkaoutbox.kafka;

import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Gives a batch whose listener threw to the listener again, whatever it threw and however often:
 * what is to be given up, the listener itself gives up, in order and on purpose.
 *
 * <p>It does so by going back to the batch's first offsets and polling again after a short pause.
 * So the order is kept, the consumer stays in its group however long the database is away, and a
 * partition that is taken from it in the meantime is simply no longer its concern. The pause grows
 * to {@value #PAUSE_MS_MAX} ms.
 */
public final class RetryInPlace implements CommonErrorHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RetryInPlace.class);
  private static final long PAUSE_MS_MIN = 50;
  private static final long PAUSE_MS_MAX = 1_000;

  /** Failures in a row of this consumer thread; a listener that returns resets it. */
  private final ThreadLocal<Integer> failures = ThreadLocal.withInitial(() -> 0);

  /** A listener of this thread has returned. */
  void succeeded() {
    failures.remove();
  }

  @Override
  public boolean seeksAfterHandling() {
    return true;
  }

  /** False: nothing of the batch may be committed. */
  @Override
  public boolean isAckAfterHandle() {
    return false;
  }

  @Override
  public void handleBatch(
      Exception failure,
      ConsumerRecords<?, ?> batch,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable invokeListener) {
    // a partition that was revoked meanwhile cannot be sought, and need not be
    Set<TopicPartition> assigned = consumer.assignment();
    for (TopicPartition partition : batch.partitions()) {
      if (assigned.contains(partition)) {
        ConsumerRecord<?, ?> first = batch.records(partition).get(0);
        consumer.seek(partition, first.offset());
      }
    }
    int count = failures.get();
    failures.set(count + 1);
    if (count == 0) {
      LOG.warn("{} events are retried in place until they pass", batch.count(), failure);
    }
    pause(container, Duration.ofMillis(pauseMs(count)));
  }

  static long pauseMs(int earlierFailures) {
    return Math.min(PAUSE_MS_MAX, PAUSE_MS_MIN << Math.min(earlierFailures, 10));
  }

  private static void pause(MessageListenerContainer container, Duration pause) {
    try {
      ListenerUtils.stoppableSleep(container, pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
