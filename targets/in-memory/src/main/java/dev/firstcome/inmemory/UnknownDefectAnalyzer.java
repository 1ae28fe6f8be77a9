package dev.firstcome.inmemory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes a misspelt defect one clear message at start-up, and no stack trace. */
final class UnknownDefectAnalyzer extends AbstractFailureAnalyzer<UnknownDefectException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnknownDefectException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Set FIRSTCOME_DEFECT to one of them, or to nothing.", cause);
  }
}
