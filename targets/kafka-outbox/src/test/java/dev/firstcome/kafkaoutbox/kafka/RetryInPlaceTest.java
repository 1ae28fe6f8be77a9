package dev.firstcome.kafkaoutbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListenerContainer;

class RetryInPlaceTest {
  private static final TopicPartition HELD = new TopicPartition("t", 0);
  private static final TopicPartition REVOKED = new TopicPartition("t", 1);

  @Test
  void goesBackToTheFirstRecordOfEachPartitionThatItStillHas() {
    MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
    consumer.assign(List.of(HELD));
    consumer.updateBeginningOffsets(Map.of(HELD, 0L));
    consumer.seek(HELD, 9);
    ConsumerRecords<String, String> batch =
        new ConsumerRecords<>(
            Map.of(
                HELD, List.of(record(HELD, 7), record(HELD, 8)),
                REVOKED, List.of(record(REVOKED, 3))),
            Map.of());

    RetryInPlace retry = new RetryInPlace();
    // a container that does not run cuts the pause short
    MessageListenerContainer stopped =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<String, String>(Map.of()),
            new ContainerProperties("t"));
    retry.handleBatch(new IllegalStateException("away"), batch, consumer, stopped, () -> {});

    assertThat(consumer.position(HELD)).isEqualTo(7);
    assertThat(retry.isAckAfterHandle()).as("nothing is committed").isFalse();
    assertThat(retry.seeksAfterHandling()).isTrue();
  }

  @Test
  void pausesGrowToASecond() {
    assertThat(RetryInPlace.pauseMs(0)).isEqualTo(50);
    assertThat(RetryInPlace.pauseMs(2)).isEqualTo(200);
    assertThat(RetryInPlace.pauseMs(5)).isEqualTo(1_000);
    assertThat(RetryInPlace.pauseMs(1_000_000)).isEqualTo(1_000);
  }

  private static ConsumerRecord<String, String> record(TopicPartition partition, long offset) {
    return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "1", "1");
  }
}
