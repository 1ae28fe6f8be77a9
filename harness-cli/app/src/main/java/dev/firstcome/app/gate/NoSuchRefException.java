package dev.firstcome.app.gate;

/**
 * A name that git knows nothing by, though the whole history is here: it was misspelt. A hash is
 * never that, for its commit may be anywhere.
 */
public final class NoSuchRefException extends Exception {

  private static final long serialVersionUID = 1L;

  NoSuchRefException(String ref) {
    super("'" + ref + "' is no folder, and no git ref here");
  }
}
