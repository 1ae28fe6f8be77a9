package dev.firstcome.contract.service;

/** In which order the parts of a service stop. Higher phases stop first and start last. */
public final class ShutdownPhase {
  private ShutdownPhase() {}

  /**
   * The phase of whatever consumes. Far below the web server's, so that a worker still runs while
   * the last requests are answered and only then drains; {@code SmartLifecycle}'s own default would
   * stop it first. It starts before the first request comes, too.
   */
  public static final int WORKERS = 0;
}
