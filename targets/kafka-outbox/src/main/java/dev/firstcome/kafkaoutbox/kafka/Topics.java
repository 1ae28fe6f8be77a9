package dev.firstcome.kafkaoutbox.kafka;

/**
 * The names of everything in Kafka and Connect that belongs to one outbox.
 *
 * @param prefix what every name begins with; Debezium's {@code topic.prefix}
 * @param schema the database, which Debezium puts into a topic's name
 */
public record Topics(String prefix, String schema) {

  /** The names of the outbox with this lineage (see {@code V100__outbox.sql}). */
  public static Topics of(String lineage, String schema) {
    return new Topics("firstcome-" + lineage, schema);
  }

  /** What Debezium captures from {@code coupon_outbox}; 6 partitions, keyed by coupon. */
  public String outbox() {
    return prefix + "." + schema + ".coupon_outbox";
  }

  /** What Debezium captures from {@code outbox_probe}; one partition. */
  public String probe() {
    return prefix + "." + schema + ".outbox_probe";
  }

  /** Events that could not be processed; keyed by coupon too. */
  public String deadLetter() {
    return outbox() + ".dlt";
  }

  /** The group that issues. */
  public String issuerGroup() {
    return prefix + ".issuer";
  }

  /** The group that reprocesses dead letters. */
  public String deadLetterGroup() {
    return prefix + ".dlt";
  }

  /** The connector. */
  public String connector() {
    return prefix;
  }
}
