package dev.firstcome.contract.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every target reads.
 *
 * @param role which halves this process runs
 * @param database the ledger; null for a target that keeps none
 * @param answerDelay how long every answer to a request for a coupon is held back, from 0 to 10 s:
 *     a known slowness for testing measurements
 */
@ConfigurationProperties("firstcome")
public record ServiceSettings(
    @DefaultValue("both") Role role,
    @Nullable DatabaseSettings database,
    @DefaultValue("0ms") Duration answerDelay) {
  private static final Duration MOST_DELAY = Duration.ofSeconds(10);

  /**
   * Checks the delay.
   *
   * @throws IllegalArgumentException if it is negative or longer than 10 s
   */
  public ServiceSettings {
    if (answerDelay.isNegative() || answerDelay.compareTo(MOST_DELAY) > 0) {
      throw new IllegalArgumentException(
          "firstcome.answer-delay must be from 0 to 10 s, is " + answerDelay);
    }
  }
}
