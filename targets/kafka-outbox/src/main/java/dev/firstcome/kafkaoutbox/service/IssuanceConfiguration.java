package dev.firstcome.kafkaoutbox.service;

import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.service.ShutdownPhase;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.kafkaoutbox.capture.CaptureGate;
import dev.firstcome.kafkaoutbox.issuance.DeadLetterLine;
import dev.firstcome.kafkaoutbox.issuance.DeadLetterSettings;
import dev.firstcome.kafkaoutbox.issuance.Issuing;
import dev.firstcome.kafkaoutbox.issuance.MainLine;
import dev.firstcome.kafkaoutbox.issuance.OutboxDesk;
import dev.firstcome.kafkaoutbox.kafka.Consumers;
import dev.firstcome.kafkaoutbox.kafka.KafkaSettings;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.kafka.Topics;
import dev.firstcome.kafkaoutbox.outbox.OutboxReading;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;

/** The door, in the api role; the two consumers, in the consumer role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadLetterSettings.class)
public class IssuanceConfiguration {

  @Bean
  Issuing issuing(
      PlatformTransactionManager transactions,
      CouponTable coupons,
      OutboxTable outbox,
      IssuanceTable issuances,
      OutboxPublisher publisher,
      StageTimers timers,
      Clock clock) {
    return new Issuing(transactions, coupons, outbox, issuances, publisher, timers, clock);
  }

  @Bean
  @ConditionalOnRole(Role.API)
  OutboxDesk outboxDesk(Issuing issuing, CaptureGate gate, JdbcTemplate jdbc) {
    return issuing.desk(gate, new OutboxReading(jdbc));
  }

  @Bean
  BacklogProbe backlogProbe(Issuing issuing, TopicSetup topics, JdbcTemplate jdbc) {
    return issuing.backlog(topics, jdbc);
  }

  @Bean
  @ConditionalOnRole(Role.CONSUMER)
  ConcurrentMessageListenerContainer<String, String> mainListener(
      Consumers consumers, Topics topics, KafkaSettings settings, Issuing issuing) {
    MainLine line = issuing.mainLine();
    return consumers.group(
        topics.issuerGroup(),
        topics.outbox(),
        settings.consumers(),
        ShutdownPhase.WORKERS,
        line::accept);
  }

  @Bean
  @ConditionalOnRole(Role.CONSUMER)
  ConcurrentMessageListenerContainer<String, String> deadLetterListener(
      Consumers consumers, Topics topics, DeadLetterSettings settings, Issuing issuing) {
    DeadLetterLine line = issuing.deadLetterLine(settings);
    return consumers.group(
        topics.deadLetterGroup(), topics.deadLetter(), 1, ShutdownPhase.WORKERS, line::accept);
  }
}
