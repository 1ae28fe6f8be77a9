/**
 * What the integration tests stand on: the servers, the service as a process of its own, its
 * callers.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.rig;

import org.jspecify.annotations.NullMarked;
