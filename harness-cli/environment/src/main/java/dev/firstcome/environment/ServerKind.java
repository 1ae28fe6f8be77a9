package dev.firstcome.environment;

/** A server that an environment can run. */
public enum ServerKind {
  /** The ledger's database. */
  MARIADB("MariaDB"),
  /** Streams, sets and scripts. */
  REDIS("Redis"),
  /** One broker in KRaft mode. */
  KAFKA("Kafka"),
  /** A distributed Kafka Connect worker that has Debezium's MariaDB connector. */
  CONNECT("Kafka Connect");

  private final String displayName;

  ServerKind(String displayName) {
    this.displayName = displayName;
  }

  /** The server's name as a person writes it, such as {@code Kafka Connect}. */
  public String displayName() {
    return displayName;
  }
}
