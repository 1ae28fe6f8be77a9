/**
 * The Redis Streams design as a service: settings and composition. The design is told in {@link
 * dev.firstcome.redisstreams.issuance}, its Redis half in {@link dev.firstcome.redisstreams.redis},
 * its database half in {@link dev.firstcome.redisstreams.ledger}; the last two know neither each
 * other nor the first.
 */
@NullMarked
package dev.firstcome.redisstreams;

import org.jspecify.annotations.NullMarked;
