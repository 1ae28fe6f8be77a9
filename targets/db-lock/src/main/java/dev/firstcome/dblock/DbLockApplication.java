package dev.firstcome.dblock;

import dev.firstcome.contract.service.ContractConfiguration;
import dev.firstcome.dblock.service.DbLockConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service with a row lock: see this package's design. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ContractConfiguration.class, DbLockConfiguration.class})
public class DbLockApplication {

  /** Starts the service; it runs until SIGTERM. */
  public static void main(String[] args) {
    SpringApplication.run(DbLockApplication.class, args);
  }
}
