package dev.firstcome.kafkaoutbox.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/** Makes the listener containers: the two groups that work, and the one that watches for probes. */
public final class Consumers {
  /** On SIGTERM a batch under way is finished, and its offsets are committed. */
  private static final long SHUTDOWN_MS = 20_000;

  private final Map<String, Object> settings;

  private Consumers(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /**
   * A group that hands each poll's records to {@code batch}, and commits their offsets once it
   * returned.
   *
   * @param threads consumers in this process, at least 1
   * @param phase of the container's life cycle
   */
  public ConcurrentMessageListenerContainer<String, String> group(
      String group,
      String topic,
      int threads,
      int phase,
      Consumer<List<ConsumerRecord<String, String>>> batch) {
    ContainerProperties properties = new ContainerProperties(topic);
    properties.setGroupId(group);
    properties.setAckMode(AckMode.BATCH);
    RetryInPlace retry = new RetryInPlace();
    properties.setMessageListener(
        (BatchMessageListener<String, String>)
            records -> {
              batch.accept(records);
              retry.succeeded();
            });
    ConcurrentMessageListenerContainer<String, String> container =
        container(properties, topic, phase);
    container.setConcurrency(threads);
    container.setCommonErrorHandler(retry);
    return container;
  }

  /** Reads a topic of one partition from now on, in no group: every instance sees every record. */
  public ConcurrentMessageListenerContainer<String, String> onlooker(
      String topic, int phase, Consumer<List<ConsumerRecord<String, String>>> batch) {
    ContainerProperties properties =
        new ContainerProperties(new TopicPartitionOffset(topic, 0, SeekPosition.END));
    properties.setMessageListener((BatchMessageListener<String, String>) batch::accept);
    return container(properties, topic, phase);
  }

  private ConcurrentMessageListenerContainer<String, String> container(
      ContainerProperties properties, String name, int phase) {
    properties.setShutdownTimeout(SHUTDOWN_MS);
    ConsumerFactory<String, String> factory = new DefaultKafkaConsumerFactory<>(settings);
    ConcurrentMessageListenerContainer<String, String> container =
        new ConcurrentMessageListenerContainer<>(factory, properties);
    container.setBeanName(name);
    container.setPhase(phase);
    // whoever knows that the topics are there starts it
    container.setAutoStartup(false);
    return container;
  }

  /** Consumers with the settings of section {@code consumer}. */
  public static Consumers of(SettingsFile file, KafkaSettings kafka) {
    Map<String, Object> settings = new HashMap<>(file.section("consumer"));
    settings.putAll(kafka.properties());
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    return new Consumers(settings);
  }
}
