/**
 * The contract as tests, written once. A target's test class extends {@link
 * dev.firstcome.suite.IssuanceContract} and says where the service listens; everything else is
 * HTTP, so that the same tests judge a service inside the test's JVM, one in a process of its own,
 * and one in a container.
 *
 * <p>What not every target can be made to do is a small interface of its own ({@link
 * dev.firstcome.suite.Restartable}, {@link dev.firstcome.suite.Poisonable}); a test whose
 * capability is absent is skipped, visibly.
 */
@NullMarked
package dev.firstcome.suite;

import org.jspecify.annotations.NullMarked;
