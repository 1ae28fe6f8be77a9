package dev.firstcome.environment.external;

import java.net.URI;
import java.util.Optional;

/**
 * A Kafka Connect that has Debezium's MariaDB connector.
 *
 * @param url of its REST interface, without a last slash
 * @param databaseHost where it finds the database, if not where the service does
 * @param databasePort likewise
 */
public record ConnectEndpoint(
    URI url, Optional<String> databaseHost, Optional<Integer> databasePort) {}
