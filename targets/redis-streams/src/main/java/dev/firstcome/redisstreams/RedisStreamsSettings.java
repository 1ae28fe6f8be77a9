package dev.firstcome.redisstreams;

import dev.firstcome.redisstreams.issuance.ConsumerSettings;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this target reads besides what all targets read.
 *
 * @param redis the server
 * @param consumer how the consumer works
 */
@ConfigurationProperties("firstcome")
public record RedisStreamsSettings(Redis redis, @DefaultValue ConsumerSettings consumer) {

  /**
   * How to reach Redis: {@code firstcome.redis.*}. Its durability is the server's own setting.
   *
   * @param url {@code redis://host:port}
   * @param poolSize connections at most
   * @param poolWait how long a request waits for a connection before it is refused (503)
   * @param connectTimeout likewise for a new one
   * @param answerTimeout how long a request waits for its answer before its outcome is unknown
   *     (504). Above the 2 s for which {@code appendfsync everysec} may hold a write back
   */
  public record Redis(
      URI url,
      @DefaultValue("48") int poolSize,
      @DefaultValue("1s") Duration poolWait,
      @DefaultValue("1s") Duration connectTimeout,
      @DefaultValue("4s") Duration answerTimeout) {}
}
