package dev.firstcome.redisstreams.redis;

/** Redis did not do, or did not say that it did, what it was asked. */
public abstract sealed class RedisTroubleException extends RuntimeException
    permits NotExecutedException, NoAnswerException {
  private static final long serialVersionUID = 1L;

  RedisTroubleException(String message, Throwable cause) {
    super(message, cause);
  }
}
