package dev.firstcome.jmh;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.firstcome.kafkaoutbox.kafka.OutboxEvents;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import dev.firstcome.redisstreams.redis.Entry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * To and from the bytes of a message, by the targets' own classes: an event of the outbox, which is
 * two numbers in digits, and an entry of the stream, which a Lua script writes and Java only reads.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MessageBenchmark {
  private static final String TOPIC = "firstcome.outbox";
  private static final long COUPON = 101;

  private final StringSerializer serializer = new StringSerializer();
  private final StringDeserializer deserializer = new StringDeserializer();
  private final byte[] key = bytes("101");
  private final byte[] value = bytes("1234567");
  private final List<Object> reply =
      List.of(
          List.of(
              bytes("1764000000000-0"),
              List.of(
                  bytes("u"),
                  bytes("1234567"),
                  bytes("r"),
                  bytes("1764000000000123"),
                  bytes("e"),
                  bytes("1764000000000456"))));
  private long row;

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }

  /** An event's key and value, written. */
  @Benchmark
  public void writeOutboxEvent(Blackhole hole) {
    OutboxReference event = new OutboxReference(COUPON, ++row);
    hole.consume(serializer.serialize(TOPIC, OutboxEvents.key(event)));
    hole.consume(serializer.serialize(TOPIC, OutboxEvents.value(event)));
  }

  /** An event's key and value, read. */
  @Benchmark
  public Optional<OutboxReference> readOutboxEvent() {
    return OutboxEvents.read(
        deserializer.deserialize(TOPIC, key), deserializer.deserialize(TOPIC, value));
  }

  /** An entry of the stream, read from Redis' reply. */
  @Benchmark
  public List<Entry> readStreamEntry() {
    return Entry.all(reply);
  }
}
