package dev.firstcome.contract.readiness;

import java.util.Optional;

/** One thing that must hold before the service may be sent traffic. Make it a bean. */
public interface ReadinessCheck {

  /** Short, stable, such as {@code database}; a key in the health answer. */
  String name();

  /**
   * Looks now; must return within about a second. An exception counts as not ready, its message as
   * the reason.
   *
   * @return empty when ready, else why not, for a person to read
   */
  Optional<String> whyNotReady();
}
