package dev.firstcome.kafkaoutbox;

import dev.firstcome.contract.service.ContractConfiguration;
import dev.firstcome.kafkaoutbox.service.CaptureConfiguration;
import dev.firstcome.kafkaoutbox.service.IssuanceConfiguration;
import dev.firstcome.kafkaoutbox.service.KafkaConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service with a transactional outbox: see this package's design. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  ContractConfiguration.class,
  KafkaConfiguration.class,
  CaptureConfiguration.class,
  IssuanceConfiguration.class
})
public class KafkaOutboxApplication {

  /** Starts the service; it runs until SIGTERM. */
  public static void main(String[] args) {
    SpringApplication.run(KafkaOutboxApplication.class, args);
  }
}
