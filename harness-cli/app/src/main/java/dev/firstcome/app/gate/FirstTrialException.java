package dev.firstcome.app.gate;

import dev.firstcome.core.sentence.Sentence;
import java.io.IOException;

/** The very first trial did not start, or failed: there is nothing to keep. */
public final class FirstTrialException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  FirstTrialException(Sentence sentence, Exception cause) {
    super(cause.getMessage(), cause);
    this.sentence = sentence;
  }

  /** Returns which trial it was, and why. */
  public Sentence sentence() {
    return sentence;
  }
}
