package dev.firstcome.redisstreams.redis;

/**
 * Certain that nothing was changed: no connection was to be had, or the server refused the command
 * as a whole.
 */
public final class NotExecutedException extends RedisTroubleException {
  private static final long serialVersionUID = 1L;

  NotExecutedException(Throwable cause) {
    super("Redis did not execute it: " + cause.getMessage(), cause);
  }
}
