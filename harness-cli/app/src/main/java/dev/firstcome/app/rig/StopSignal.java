package dev.firstcome.app.rig;

/** A wish to stop, heard at the next step: what a Ctrl-C comes to. */
public final class StopSignal {

  private volatile boolean raised;

  /** Asks everybody to stop. */
  public void raise() {
    raised = true;
  }

  /** Whether somebody asked to stop. */
  public boolean raised() {
    return raised;
  }
}
