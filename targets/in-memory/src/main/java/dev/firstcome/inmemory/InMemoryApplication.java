package dev.firstcome.inmemory;

import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.service.ContractConfiguration;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The service, and the one place where its parts are put together. It has no database to look for.
 */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(ContractConfiguration.class)
public class InMemoryApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(InMemoryApplication.class, arguments);
  }

  @Bean
  CouponBooks couponBooks() {
    return new CouponBooks();
  }

  @Bean
  DeadLetters deadLetters() {
    return new DeadLetters();
  }

  @Bean
  RequestQueue requestQueue(DeadLetters deadLetters) {
    return new RequestQueue(deadLetters);
  }

  @Bean
  PoisonedSettlement settlement(CouponBooks books, Clock clock) {
    return new PoisonedSettlement(new Ledger(books, clock));
  }

  @Bean
  IssuingWorker issuingWorker(
      CouponBooks books,
      RequestQueue queue,
      DeadLetters deadLetters,
      Settlement settlement,
      StageTimers timers,
      Clock clock) {
    return new IssuingWorker(books, queue, deadLetters, settlement, timers, clock);
  }

  @Bean
  IssuanceDesk issuanceDesk(
      CouponBooks books, RequestQueue queue, DeadLetters deadLetters, Clock clock) {
    return new InMemoryDesk(books, queue, deadLetters, Admission.exact(), clock);
  }
}
