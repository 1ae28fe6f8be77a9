package dev.firstcome.redisstreams.redis;

/** Sent, and not answered in time or not understandably: it may have been executed. */
public final class NoAnswerException extends RedisTroubleException {
  private static final long serialVersionUID = 1L;

  NoAnswerException(Throwable cause) {
    super("Redis may have executed it: " + cause.getMessage(), cause);
  }
}
