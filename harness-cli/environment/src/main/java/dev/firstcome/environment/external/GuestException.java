package dev.firstcome.environment.external;

import dev.firstcome.environment.ServerKind;

/** A server is not there, or not to be touched; the message is one sentence. */
final class GuestException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ServerKind kind;

  GuestException(ServerKind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  ServerKind kind() {
    return kind;
  }
}
