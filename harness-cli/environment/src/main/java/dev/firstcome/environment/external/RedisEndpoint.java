package dev.firstcome.environment.external;

import java.net.URI;

/**
 * A Redis.
 *
 * @param url {@code redis://} or, with TLS, {@code rediss://}; user and password are in it
 */
public record RedisEndpoint(URI url) {

  private static final int DEFAULT_PORT = 6379;

  int port() {
    return url.getPort() < 0 ? DEFAULT_PORT : url.getPort();
  }

  @Override
  public String toString() {
    return url.getHost() + ":" + port();
  }
}
