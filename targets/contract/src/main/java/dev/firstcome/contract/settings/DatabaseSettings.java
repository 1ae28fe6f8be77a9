package dev.firstcome.contract.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the ledger: {@code firstcome.database.*}.
 *
 * @param url {@code jdbc:mariadb://host:port/schema}; the schema exists
 * @param user the one database user
 * @param password may be empty
 * @param poolSize connections held at most, at least 1
 * @param connectionTimeout how long a request waits for a connection before it is refused; at least
 *     250 ms
 * @param socketTimeout how long a statement may stay unanswered before its connection is given up
 */
public record DatabaseSettings(
    String url,
    String user,
    @DefaultValue("") String password,
    @DefaultValue("16") int poolSize,
    @DefaultValue("2s") Duration connectionTimeout,
    @DefaultValue("10s") Duration socketTimeout) {

  /** Without the password. */
  @Override
  public String toString() {
    return "DatabaseSettings[url=%s, user=%s, poolSize=%d]".formatted(url, user, poolSize);
  }
}
