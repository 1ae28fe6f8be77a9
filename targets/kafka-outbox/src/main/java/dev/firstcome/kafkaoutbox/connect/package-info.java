/**
 * Kafka Connect's REST, as far as one connector needs it, and that connector's configuration.
 *
 * <p>Connect is an eventually consistent cluster behind a synchronous face: a POST that was
 * answered may not show in the next GET, {@code RUNNING} may be said of a task that died, and 409
 * means "rebalancing, ask again". So {@link dev.firstcome.kafkaoutbox.connect.ConnectClient}
 * reports what Connect says and nothing more; whoever wants to know waits, and proves a capture by
 * data.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.connect;

import org.jspecify.annotations.NullMarked;
