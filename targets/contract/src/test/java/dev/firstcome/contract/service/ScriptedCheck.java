package dev.firstcome.contract.service;

import dev.firstcome.contract.readiness.ReadinessCheck;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what a test wants. */
final class ScriptedCheck implements ReadinessCheck {
  private volatile Supplier<Optional<String>> script = Optional::empty;

  void says(Supplier<Optional<String>> next) {
    script = next;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Optional<String> whyNotReady() {
    return script.get();
  }
}
