package dev.firstcome.kafkaoutbox.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return lag(topics.issuerGroup(), topics.outbox());
  }

  private long lag(String group, String topic) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    List<TopicPartition> partitions =
        Stream.iterate(0, p -> p < Integer.parseInt(settings.get("partitions")), p -> p + 1)
            .map(p -> new TopicPartition(topic, p))
            .toList();
    Map<TopicPartition, Long> begin = offsets(partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
    long lag = 0;
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata offset = committed.get(partition);
      long from = begin.getOrDefault(partition, 0L);
      // what retention has removed nobody can still consume
      long position = offset == null ? from : Math.max(from, offset.offset());
      lag += Math.max(0, end.getOrDefault(partition, 0L) - position);
    }
    return lag;
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, ListOffsetsResultInfo> found =
        answer(
            admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> spec)))
                .all());
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
