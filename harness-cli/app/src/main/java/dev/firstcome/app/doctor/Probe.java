package dev.firstcome.app.doctor;

/** Looks at one thing. */
@FunctionalInterface
public interface Probe {

  /** Looks; a second at most, but for Docker, which may take a few. */
  Diagnosis look() throws InterruptedException;
}
