package dev.firstcome.kafkaoutbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
  private final SettingsFile file = new SettingsFile();

  @Test
  void skipsNothingAndCapturesInsertsAlone() {
    assertThat(file.section("connector"))
        .containsEntry("errors.tolerance", "none")
        .containsEntry("skipped.operations", "u,d,t")
        .containsEntry("snapshot.mode", "recovery")
        .containsEntry("snapshot.locking.mode", "none")
        .containsEntry("producer.override.acks", "all")
        .containsEntry("producer.override.enable.idempotence", "true");
  }

  @Test
  void producerAndConsumerAreGivenOnlyWhatTheyKnow() {
    assertThat(file.section("producer"))
        .containsEntry("acks", "all")
        .containsEntry("enable.idempotence", "true");
    assertThat(ProducerConfig.configNames()).containsAll(file.section("producer").keySet());
    assertThat(file.section("consumer"))
        .containsEntry("enable.auto.commit", "false")
        .containsEntry("auto.offset.reset", "earliest");
    assertThat(ConsumerConfig.configNames()).containsAll(file.section("consumer").keySet());
  }

  @Test
  void sectionsAreAllThatThereIs() {
    int keys =
        Set.of("connector", "topic", "producer", "consumer").stream()
            .mapToInt(name -> file.section(name).size())
            .sum();
    assertThat(keys).isEqualTo(file.size());
  }

  @Test
  void aPlaceholderWithoutValueIsAnError() {
    assertThatThrownBy(() -> file.section("connector", Map.of("schema", "s")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kafka-outbox.properties: ");
  }
}
