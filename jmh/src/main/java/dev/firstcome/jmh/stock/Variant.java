package dev.firstcome.jmh.stock;

import dev.firstcome.environment.ServerKind;

/** A way of taking units. */
public enum Variant {
  /** One Lua script by its hash. */
  EVALSHA(ServerKind.REDIS, 1),
  /** The same as a function of a library. */
  FCALL(ServerKind.REDIS, 1),
  /** WATCH, then MULTI and EXEC, until nobody came between. */
  WATCH(ServerKind.REDIS, 1),
  /** DECR, and INCR to make good for it where it went below 0. */
  DECR(ServerKind.REDIS, 1),
  /** A hundred DECR in one pipeline, and one INCRBY for those that went below 0. */
  PIPELINE(ServerKind.REDIS, Variant.BATCH),
  /** One Lua script for a hundred units. */
  EVALSHA_BATCH(ServerKind.REDIS, Variant.BATCH),
  /** One UPDATE that holds its own condition. */
  UPDATE(ServerKind.MARIADB, 1),
  /** SELECT … FOR UPDATE, then UPDATE. */
  SELECT_FOR_UPDATE(ServerKind.MARIADB, 1),
  /** SELECT, then UPDATE of that version alone, until nobody came between. */
  VERSION(ServerKind.MARIADB, 1),
  /** The UPDATE and the INSERT of who got the unit, in one transaction. */
  UPDATE_INSERT(ServerKind.MARIADB, 1),
  /** The same for a hundred units in one transaction, as a consumer of a queue does it. */
  UPDATE_INSERT_BATCH(ServerKind.MARIADB, Variant.BATCH);

  /** Units that a call of a batch asks for. */
  public static final int BATCH = 100;

  private final ServerKind server;
  private final int attempts;

  Variant(ServerKind server, int attempts) {
    this.server = server;
    this.attempts = attempts;
  }

  /** What it runs on. */
  public ServerKind server() {
    return server;
  }

  /** How many units one call asks for. */
  public int attempts() {
    return attempts;
  }
}
