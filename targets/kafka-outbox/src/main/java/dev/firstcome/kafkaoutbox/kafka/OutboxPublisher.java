package dev.firstcome.kafkaoutbox.kafka;

import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/**
 * Publishes events by hand. Each method returns once every replica that the topic asks for has the
 * events (acks=all), and in the order given.
 *
 * <p>Throws {@link KafkaUnavailableException} where that is not sure: some of the events may be
 * there. Every consumer takes an event twice without harm, so the caller's whole step may simply be
 * repeated.
 */
public final class OutboxPublisher {
  private final KafkaTemplate<String, String> kafka;
  private final Topics topics;

  public OutboxPublisher(KafkaTemplate<String, String> kafka, Topics topics) {
    this.kafka = kafka;
    this.topics = topics;
  }

  /** To the topic that the capture writes, as if captured again. */
  public void republish(List<OutboxReference> references) {
    publish(topics.outbox(), references);
  }

  /** To the dead-letter topic. */
  public void deadLetter(List<OutboxReference> references) {
    publish(topics.deadLetter(), references);
  }

  /** To the dead-letter topic, something that is no event at all. */
  public void deadLetter(@Nullable String key, @Nullable String value) {
    send(List.of(new ProducerRecord<>(topics.deadLetter(), key, value)));
  }

  private void publish(String topic, List<OutboxReference> references) {
    List<ProducerRecord<String, String>> records = new ArrayList<>(references.size());
    for (OutboxReference reference : references) {
      records.add(
          new ProducerRecord<>(topic, OutboxEvents.key(reference), OutboxEvents.value(reference)));
    }
    send(records);
  }

  private void send(List<ProducerRecord<String, String>> records) {
    List<CompletableFuture<SendResult<String, String>>> sent = new ArrayList<>(records.size());
    try {
      for (ProducerRecord<String, String> record : records) {
        sent.add(kafka.send(record));
      }
      kafka.flush();
      sent.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new KafkaUnavailableException(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      throw new KafkaUnavailableException(e);
    }
  }
}
