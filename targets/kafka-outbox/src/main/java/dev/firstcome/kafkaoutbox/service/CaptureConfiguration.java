package dev.firstcome.kafkaoutbox.service;

import dev.firstcome.contract.service.ShutdownPhase;
import dev.firstcome.contract.settings.ServiceSettings;
import dev.firstcome.kafkaoutbox.capture.CaptureGate;
import dev.firstcome.kafkaoutbox.capture.CaptureProbe;
import dev.firstcome.kafkaoutbox.capture.CaptureRecovery;
import dev.firstcome.kafkaoutbox.capture.CaptureWatch;
import dev.firstcome.kafkaoutbox.capture.CaptureWatcher;
import dev.firstcome.kafkaoutbox.connect.ConnectClient;
import dev.firstcome.kafkaoutbox.connect.ConnectSettings;
import dev.firstcome.kafkaoutbox.connect.ConnectorConfiguration;
import dev.firstcome.kafkaoutbox.kafka.Consumers;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.kafka.SettingsFile;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.kafka.Topics;
import dev.firstcome.kafkaoutbox.outbox.CaptureTable;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import dev.firstcome.kafkaoutbox.outbox.ProbeTable;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The outbox's tables, and the watch over their capture: in every role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectSettings.class)
public class CaptureConfiguration {

  @Bean
  OutboxTable outboxTable(JdbcTemplate jdbc) {
    return new OutboxTable(jdbc);
  }

  @Bean
  CaptureTable captureTable(JdbcTemplate jdbc) {
    return new CaptureTable(jdbc);
  }

  @Bean
  CaptureGate captureGate() {
    return new CaptureGate();
  }

  @Bean
  CaptureProbe captureProbe(JdbcTemplate jdbc) {
    return new CaptureProbe(new ProbeTable(jdbc));
  }

  @Bean
  ConcurrentMessageListenerContainer<String, String> probeListener(
      Consumers consumers, Topics topics, CaptureProbe probe) {
    return consumers.onlooker(topics.probe(), ShutdownPhase.WORKERS, probe::accept);
  }

  @Bean
  ConnectClient connectClient(ConnectSettings settings, Topics topics) {
    return new ConnectClient(settings.url(), topics.connector());
  }

  @Bean
  CaptureWatch captureWatch(
      CaptureTable table,
      CaptureGate gate,
      OutboxTable outbox,
      TopicSetup topicSetup,
      OutboxPublisher publisher,
      ConnectClient connect,
      CaptureProbe probe,
      SettingsFile file,
      Topics topics,
      ServiceSettings service,
      ConnectSettings settings) {
    ConnectorConfiguration configuration =
        ConnectorConfiguration.of(
            file, topics, Objects.requireNonNull(service.database()), settings);
    CaptureRecovery recovery =
        new CaptureRecovery(table, outbox, topicSetup, publisher, connect, configuration, probe);
    return CaptureWatch.of(table, gate, recovery, connect, probe, outbox, topicSetup);
  }

  @Bean
  CaptureWatcher captureWatcher(
      CaptureWatch watch,
      CaptureGate gate,
      CaptureProbe probe,
      TopicSetup topics,
      List<MessageListenerContainer> listeners) {
    return new CaptureWatcher(watch, gate, probe, topics, listeners, ShutdownPhase.WORKERS);
  }
}
