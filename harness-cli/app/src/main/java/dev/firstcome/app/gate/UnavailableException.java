package dev.firstcome.app.gate;

/** A side of a gate that cannot be had or built; the message is for people, in one line. */
public final class UnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnavailableException(String message) {
    super(message);
  }
}
