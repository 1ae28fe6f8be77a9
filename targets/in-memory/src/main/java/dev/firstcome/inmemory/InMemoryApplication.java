package dev.firstcome.inmemory;

import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.service.ContractConfiguration;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
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
  Ledger ledger(CouponBooks books, Clock clock) {
    return new Ledger(books, clock);
  }

  /** {@code FIRSTCOME_DEFECT} or {@code firstcome.defect}; a sound service where it is empty. */
  @Bean
  Defect defect(
      @Value("${firstcome.defect:}") String name,
      CouponBooks books,
      RequestQueue queue,
      DeadLetters deadLetters,
      Ledger ledger) {
    return name.isBlank()
        ? Defect.NONE
        : DefectName.of(name).in(new Parts(books, queue, deadLetters, ledger));
  }

  @Bean
  PoisonedSettlement settlement(Ledger ledger, Defect defect) {
    return new PoisonedSettlement(defect.settlement(ledger));
  }

  @Bean
  Consumption consumption(
      CouponBooks books,
      RequestQueue queue,
      DeadLetters deadLetters,
      PoisonedSettlement settlement,
      StageTimers timers,
      Clock clock,
      Defect defect) {
    return defect.consumption(
        new SettlingConsumption(books, queue, deadLetters, settlement, timers, clock));
  }

  @Bean
  IssuingWorker issuingWorker(RequestQueue queue, Consumption consumption, Clock clock) {
    return new IssuingWorker(queue, consumption, clock);
  }

  @Bean
  Door door(CouponBooks books, RequestQueue queue, Clock clock, Defect defect) {
    return defect.door(new ReservingDoor(books, queue, defect.admission(Admission.exact()), clock));
  }

  @Bean
  IssuanceDesk issuanceDesk(
      CouponBooks books, RequestQueue queue, DeadLetters deadLetters, Door door) {
    return new InMemoryDesk(books, queue, deadLetters, door);
  }
}
