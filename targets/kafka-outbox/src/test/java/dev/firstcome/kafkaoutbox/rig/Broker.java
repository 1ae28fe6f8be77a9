package dev.firstcome.kafkaoutbox.rig;

import dev.firstcome.environment.ServerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** The outbox topic, behind the service's back. */
public final class Broker implements AutoCloseable {
  private final Admin admin;
  private final KafkaProducer<String, String> producer;
  private final String topic;

  /** The topic of the outbox that the service has made. */
  public Broker() {
    Map<String, Object> servers =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.address(ServerKind.KAFKA));
    this.topic = "firstcome-" + lineage() + ".firstcome.coupon_outbox";
    this.admin = Admin.create(servers);
    this.producer =
        new KafkaProducer<>(
            new HashMap<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.address(ServerKind.KAFKA))),
            new StringSerializer(),
            new StringSerializer());
  }

  /** The outbox's own name. */
  public static String lineage() {
    return Servers.last("SELECT lineage FROM outbox_capture");
  }

  /** Publishes by hand, in this order. */
  public void publish(List<Map.Entry<String, String>> events) {
    for (Map.Entry<String, String> event : events) {
      try {
        producer.send(new ProducerRecord<>(topic, event.getKey(), event.getValue())).get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** How many events were ever published. */
  public long published() {
    return ends().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Removes every event. */
  public void empty() {
    Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
    ends().forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
    get(admin.deleteRecords(all).all());
  }

  private Map<TopicPartition, Long> ends() {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    get(admin.describeTopics(List.of(topic)).allTopicNames())
        .get(topic)
        .partitions()
        .forEach(p -> latest.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    get(admin.listOffsets(latest).all()).forEach((p, found) -> ends.put(p, found.offset()));
    return ends;
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }
}
