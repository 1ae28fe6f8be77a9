package dev.firstcome.app.cli;

/** Something that the person who typed the command can put right; the message is one line. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
