package dev.firstcome.environment.external;

import java.net.URI;
import java.util.Optional;

/**
 * A service that runs already.
 *
 * @param url where it is, without a last slash
 * @param mariadb its database, so that its ledger can be read by SQL
 * @param redis its Redis, so that a run's keys can be removed
 */
public record ServiceEndpoint(
    URI url, Optional<MariaDbEndpoint> mariadb, Optional<RedisEndpoint> redis) {}
