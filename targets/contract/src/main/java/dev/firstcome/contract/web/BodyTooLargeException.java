package dev.firstcome.contract.web;

/** 413 {@code BODY_TOO_LARGE}. */
final class BodyTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super("the body is over " + JsonBody.BYTES_MAX + " bytes");
  }
}
