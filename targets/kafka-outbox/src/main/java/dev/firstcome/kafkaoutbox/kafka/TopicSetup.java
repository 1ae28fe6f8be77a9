package dev.firstcome.kafkaoutbox.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of one outbox: creates them and tells how far their consumers are behind. */
public final class TopicSetup {
  private static final int TIMEOUT_S = 10;

  private final Admin admin;
  private final Topics topics;
  private final Map<String, String> settings;

  /**
   * @param settings of the settings file, how to create topics
   */
  public TopicSetup(Admin admin, Topics topics, Map<String, String> settings) {
    this.admin = admin;
    this.topics = topics;
    this.settings = settings;
  }

  /**
   * Creates what is missing.
   *
   * @throws KafkaUnavailableException no answer
   */
  public void ensure() {
    int partitions = Integer.parseInt(settings.get("partitions"));
    List<NewTopic> wanted =
        List.of(
            topic(topics.outbox(), partitions),
            topic(topics.deadLetter(), partitions),
            topic(topics.probe(), 1));
    Set<String> existing = answer(admin.listTopics().names());
    List<NewTopic> missing =
        wanted.stream().filter(topic -> !existing.contains(topic.name())).toList();
    // one by one, since another instance may be creating the same ones at this moment
    admin.createTopics(missing).values().values().forEach(TopicSetup::created);
  }

  /**
   * Events of the outbox topic that the issuing group has not committed yet.
   *
   * @throws KafkaUnavailableException no answer
   */
  public long lag() {
    Map<TopicPartition, Long> positions = positions();
    long lag = 0;
    for (Map.Entry<TopicPartition, Long> end : ends().entrySet()) {
      lag += Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L));
    }
    return lag;
  }

  /**
   * Where each partition of the outbox topic ends now.
   *
   * @throws KafkaUnavailableException no answer
   */
  public Map<TopicPartition, Long> ends() {
    return offsets(OffsetSpec.latest());
  }

  /**
   * Whether the issuing group has committed everything before {@code ends}.
   *
   * @throws KafkaUnavailableException no answer
   */
  public boolean consumedTo(Map<TopicPartition, Long> ends) {
    Map<TopicPartition, Long> positions = positions();
    return ends.entrySet().stream()
        .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  /** What the issuing group would read next; what is gone from a topic nobody can still read. */
  private Map<TopicPartition, Long> positions() {
    Map<TopicPartition, OffsetAndMetadata> committed =
        answer(
            admin.listConsumerGroupOffsets(topics.issuerGroup()).partitionsToOffsetAndMetadata());
    Map<TopicPartition, Long> positions = new HashMap<>(offsets(OffsetSpec.earliest()));
    committed.forEach(
        (partition, offset) -> positions.merge(partition, offset.offset(), Math::max));
    return positions;
  }

  private Map<TopicPartition, Long> offsets(OffsetSpec spec) {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (int partition = 0; partition < Integer.parseInt(settings.get("partitions")); partition++) {
      wanted.put(new TopicPartition(topics.outbox(), partition), spec);
    }
    Map<TopicPartition, ListOffsetsResultInfo> found = answer(admin.listOffsets(wanted).all());
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  private NewTopic topic(String name, int partitions) {
    short replication = Short.parseShort(settings.get("replication"));
    return new NewTopic(name, partitions, replication)
        .configs(Map.of("retention.ms", settings.get("retention.ms")));
  }

  private static void created(KafkaFuture<Void> creation) {
    try {
      answer(creation);
    } catch (KafkaUnavailableException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(TIMEOUT_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new KafkaUnavailableException(e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaUnavailableException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaUnavailableException(e);
    }
  }
}
