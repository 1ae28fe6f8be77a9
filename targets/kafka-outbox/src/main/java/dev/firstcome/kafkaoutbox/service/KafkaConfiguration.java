package dev.firstcome.kafkaoutbox.service;

import dev.firstcome.contract.settings.ServiceSettings;
import dev.firstcome.kafkaoutbox.connect.DatabaseAddress;
import dev.firstcome.kafkaoutbox.kafka.Consumers;
import dev.firstcome.kafkaoutbox.kafka.KafkaSettings;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.kafka.SettingsFile;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.kafka.Topics;
import dev.firstcome.kafkaoutbox.outbox.CaptureTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** The clients of Kafka. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaConfiguration {
  private static final int ADMIN_TIMEOUT_MS = 5_000;

  @Bean
  SettingsFile settingsFile() {
    return new SettingsFile();
  }

  @Bean
  Topics topics(CaptureTable capture, ServiceSettings service) {
    String url = Objects.requireNonNull(service.database()).url();
    return Topics.of(capture.lineage(), DatabaseAddress.parse(url).schema());
  }

  @Bean
  Admin admin(KafkaSettings settings) {
    Map<String, Object> admin = new HashMap<>(settings.properties());
    admin.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS);
    admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS);
    return Admin.create(admin);
  }

  @Bean
  TopicSetup topicSetup(Admin admin, Topics topics, SettingsFile file) {
    return new TopicSetup(admin, topics, file.section("topic"));
  }

  @Bean
  ProducerFactory<String, String> producerFactory(SettingsFile file, KafkaSettings settings) {
    Map<String, Object> producer = new HashMap<>(file.section("producer"));
    producer.putAll(settings.properties());
    producer.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    return new DefaultKafkaProducerFactory<>(producer);
  }

  @Bean
  OutboxPublisher outboxPublisher(ProducerFactory<String, String> producers, Topics topics) {
    return new OutboxPublisher(new KafkaTemplate<>(producers), topics);
  }

  @Bean
  Consumers consumers(SettingsFile file, KafkaSettings settings) {
    return Consumers.of(file, settings);
  }
}
