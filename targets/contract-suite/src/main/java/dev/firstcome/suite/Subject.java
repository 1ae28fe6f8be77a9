package dev.firstcome.suite;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What the tests of every part are about. */
interface Subject {

  /** A client of the service where it listens now. */
  Service service();

  /** The target as {@code type}, where it has that capability. */
  <T> Optional<T> capability(Class<T> type);

  /** The same; where it has not, the test is skipped and says so. */
  default <T> T require(Class<T> type) {
    Optional<T> capability = capability(type);
    Assumptions.assumeTrue(capability.isPresent(), "the target is not " + type.getSimpleName());
    return capability.orElseThrow();
  }
}
