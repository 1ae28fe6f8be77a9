package dev.firstcome.redisstreams;

import dev.firstcome.contract.service.ContractConfiguration;
import dev.firstcome.redisstreams.issuance.IssuanceConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The service. */
@SpringBootApplication
@EnableConfigurationProperties(RedisStreamsSettings.class)
@Import({ContractConfiguration.class, RedisConfiguration.class, IssuanceConfiguration.class})
public class RedisStreamsApplication {

  /** Starts it; settings come from the environment, see {@link RedisStreamsSettings}. */
  public static void main(String[] args) {
    SpringApplication.run(RedisStreamsApplication.class, args);
  }
}
