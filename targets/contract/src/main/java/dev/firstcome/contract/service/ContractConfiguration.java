package dev.firstcome.contract.service;

import dev.firstcome.contract.ledger.LedgerConfiguration;
import dev.firstcome.contract.readiness.ReadinessCheck;
import dev.firstcome.contract.readiness.ReadinessGate;
import dev.firstcome.contract.settings.ServiceSettings;
import dev.firstcome.contract.stage.AllocationGauge;
import dev.firstcome.contract.stage.BacklogGauges;
import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.contract.web.WebConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that targets share, by one {@code @Import}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
@Import({WebConfiguration.class, LedgerConfiguration.class})
public class ContractConfiguration {

  /** UTC in whole microseconds, as the ledger keeps them; the only clock of a service. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  @Bean
  StageTimers stageTimers(MeterRegistry registry) {
    return new StageTimers(registry);
  }

  @Bean
  BacklogGauges backlogGauges(BacklogProbe probe) {
    return new BacklogGauges(probe);
  }

  @Bean
  AllocationGauge allocationGauge() {
    return new AllocationGauge(ManagementFactory.getThreadMXBean());
  }

  /** Named so that the readiness group finds it as {@code firstcome}. */
  @Bean
  ReadinessGate firstcomeHealthIndicator(ObjectProvider<ReadinessCheck> checks) {
    return new ReadinessGate(checks.orderedStream().toList());
  }
}
