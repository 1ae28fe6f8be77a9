package dev.firstcome.app.benchmark;

import java.io.IOException;

/** Somebody else is running the benchmarks of a folder. */
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1L;

  BusyException(String message) {
    super(message);
  }
}
