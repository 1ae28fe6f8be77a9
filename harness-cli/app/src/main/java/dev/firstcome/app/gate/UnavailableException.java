package dev.firstcome.app.gate;

import dev.firstcome.core.sentence.Sentence;
import java.util.Locale;

/** A side of a gate that cannot be had or built. */
public final class UnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  UnavailableException(Sentence sentence) {
    super(sentence.in(Locale.ENGLISH));
    this.sentence = sentence;
  }

  /** Why, in no language yet. */
  public Sentence sentence() {
    return sentence;
  }
}
