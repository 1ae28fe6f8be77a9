package dev.firstcome.core.scenario;

/** How durable the in-memory server of a design is asked to be: Redis' append-only file. */
public enum Durability {
  /** No append-only file. */
  NONE,
  /** Flushed once a second, as most people run it; what was acknowledged can be lost. */
  EVERYSEC,
  /** Flushed before each answer: the durable one. */
  ALWAYS
}
