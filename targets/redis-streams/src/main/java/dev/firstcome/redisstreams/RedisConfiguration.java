package dev.firstcome.redisstreams;

import dev.firstcome.redisstreams.issuance.ConsumerSettings;
import dev.firstcome.redisstreams.redis.Backlog;
import dev.firstcome.redisstreams.redis.Carpenter;
import dev.firstcome.redisstreams.redis.DeadLetters;
import dev.firstcome.redisstreams.redis.Door;
import dev.firstcome.redisstreams.redis.Doorbell;
import dev.firstcome.redisstreams.redis.Listing;
import dev.firstcome.redisstreams.redis.RedisLink;
import dev.firstcome.redisstreams.redis.Surveyor;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Redis half. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

  @Bean
  RedisLink redisLink(RedisStreamsSettings settings) {
    RedisStreamsSettings.Redis redis = settings.redis();
    return new RedisLink(
        redis.url(),
        redis.poolSize(),
        redis.poolWait(),
        redis.connectTimeout(),
        redis.answerTimeout());
  }

  @Bean
  ConsumerSettings consumerSettings(RedisStreamsSettings settings) {
    return settings.consumer();
  }

  @Bean
  Door door(RedisLink link) {
    return new Door(link);
  }

  @Bean
  Doorbell doorbell(RedisLink link) {
    return new Doorbell(link);
  }

  /** A new name at every start: what the last process held is thereby a dead consumer's. */
  @Bean
  Backlog backlog(RedisLink link) {
    return new Backlog(link, "consumer-" + UUID.randomUUID());
  }

  @Bean
  DeadLetters deadLetters(RedisLink link) {
    return new DeadLetters(link);
  }

  @Bean
  Listing listing(RedisLink link) {
    return new Listing(link);
  }

  @Bean
  Surveyor surveyor(RedisLink link) {
    return new Surveyor(link);
  }

  @Bean
  Carpenter carpenter(RedisLink link) {
    return new Carpenter(link);
  }
}
