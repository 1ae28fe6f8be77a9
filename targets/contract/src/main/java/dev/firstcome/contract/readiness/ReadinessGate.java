package dev.firstcome.contract.readiness;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Asks every {@link ReadinessCheck}; part of the readiness group under the name {@code firstcome}.
 */
public final class ReadinessGate implements HealthIndicator {
  private final List<ReadinessCheck> checks;

  public ReadinessGate(List<ReadinessCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  /** UP, or OUT_OF_SERVICE (503) with a reason for each check that is not content. */
  @Override
  public Health health() {
    Health.Builder answer = Health.up();
    for (ReadinessCheck check : checks) {
      Optional<String> trouble = ask(check);
      answer.withDetail(check.name(), trouble.orElse("ready"));
      if (trouble.isPresent()) {
        answer.outOfService();
      }
    }
    return answer.build();
  }

  private static Optional<String> ask(ReadinessCheck check) {
    try {
      return check.whyNotReady();
    } catch (RuntimeException e) {
      return Optional.of(e.toString());
    }
  }
}
