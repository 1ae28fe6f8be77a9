package dev.firstcome.environment;

/**
 * What of an acknowledged write Redis still has after it was killed.
 *
 * <p>Only {@link #ALWAYS} is durable. Source for {@link #EVERYSEC}: redis.io, "Redis persistence",
 * and the {@code appendfsync} notes in {@code redis.conf}: while a background fsync runs, Redis may
 * hold a write back for up to two seconds and answer all the same.
 */
public enum RedisDurability {
  /** No append-only file and no snapshots: a restart comes back empty. */
  NONE,
  /** {@code appendonly yes}, {@code appendfsync everysec}: how most people run it. */
  EVERYSEC,
  /** {@code appendonly yes}, {@code appendfsync always}: on disk before the answer. */
  ALWAYS
}
