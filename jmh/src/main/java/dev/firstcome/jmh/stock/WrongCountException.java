package dev.firstcome.jmh.stock;

/** A way took more units than there were, or lost some: it is no contender. */
public final class WrongCountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongCountException(String message) {
    super(message);
  }
}
