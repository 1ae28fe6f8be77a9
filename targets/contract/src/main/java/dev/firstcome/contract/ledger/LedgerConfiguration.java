package dev.firstcome.contract.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.firstcome.contract.readiness.ReadinessCheck;
import dev.firstcome.contract.settings.DatabaseSettings;
import dev.firstcome.contract.settings.ServiceSettings;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ledger's connections and tables, wherever {@code firstcome.database.url} is set. Flyway, the
 * {@code JdbcTemplate} and the transaction manager are Spring Boot's own, over this pool.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("firstcome.database.url")
public class LedgerConfiguration {

  @Bean
  HikariDataSource dataSource(ServiceSettings settings) {
    DatabaseSettings database = Objects.requireNonNull(settings.database());
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("ledger");
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(database.poolSize());
    pool.setConnectionTimeout(database.connectionTimeout().toMillis());
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // Flyway waits for a database that is still starting; the pool must not give up before it
    pool.setInitializationFailTimeout(-1);
    pool.addDataSourceProperty("connectTimeout", database.connectionTimeout().toMillis());
    pool.addDataSourceProperty("socketTimeout", database.socketTimeout().toMillis());
    // parsed once per connection, and no text of instants to write and read: a fifth of a look-up
    pool.addDataSourceProperty("useServerPrepStmts", true);
    return new HikariDataSource(pool);
  }

  @Bean
  CouponTable couponTable(JdbcTemplate jdbc) {
    return new CouponTable(jdbc);
  }

  @Bean
  IssuanceTable issuanceTable(JdbcTemplate jdbc) {
    return new IssuanceTable(jdbc);
  }

  @Bean
  ReadinessCheck ledgerReadiness(JdbcTemplate jdbc) {
    return new LedgerReadiness(jdbc);
  }
}
