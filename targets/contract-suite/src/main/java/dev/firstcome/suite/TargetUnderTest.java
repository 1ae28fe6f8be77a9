package dev.firstcome.suite;

import java.net.URI;

/**
 * A running, ready service. Implement {@link Restartable} and {@link Poisonable} where it can be.
 */
public interface TargetUnderTest {

  /** Where it listens, such as {@code http://127.0.0.1:8080}; may change over a restart. */
  URI baseUrl();
}
