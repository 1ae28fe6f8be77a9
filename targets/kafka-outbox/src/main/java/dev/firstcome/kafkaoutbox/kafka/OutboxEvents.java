package dev.firstcome.kafkaoutbox.kafka;

import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event's key and value, to and from the {@link OutboxReference} that they are. */
public final class OutboxEvents {
  private OutboxEvents() {}

  /** Empty where these are not the decimal numbers that the connector writes. */
  public static Optional<OutboxReference> read(@Nullable String key, @Nullable String value) {
    try {
      return key == null || value == null
          ? Optional.empty()
          : Optional.of(new OutboxReference(Long.parseLong(key), Long.parseLong(value)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The key: the coupon. */
  public static String key(OutboxReference reference) {
    return Long.toString(reference.couponId());
  }

  /** The value: the row. */
  public static String value(OutboxReference reference) {
    return Long.toString(reference.outboxId());
  }
}
